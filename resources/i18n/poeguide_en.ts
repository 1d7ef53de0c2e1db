<?xml version='1.0' encoding='utf-8'?>
<TS version="2.1" language="en" sourcelanguage="en_US">
    <context>
        <name>AboutPage</name>
        <message numerus="yes">
            <source>%n year(s)</source>
            <translation>
                <numerusform>%n year</numerusform>
                <numerusform>%n years</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>%n day</numerusform>
                <numerusform>%n days</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Carry</name>
        <message numerus="yes">
            <source>%n trip(s) restored. Undo takes this back.</source>
            <translation>
                <numerusform>%n trip restored. Undo takes this back.</numerusform>
                <numerusform>%n trips restored. Undo takes this back.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n trace(s) could not be wiped. Close other windows and try again.</source>
            <translation>
                <numerusform>%n trace could not be wiped. Close other windows and try again.</numerusform>
                <numerusform>%n traces could not be wiped. Close other windows and try again.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ChangesPage</name>
        <message numerus="yes">
            <source>%n older edition(s) kept on this computer</source>
            <translation>
                <numerusform>%n older edition kept on this computer</numerusform>
                <numerusform>%n older editions kept on this computer</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ClassExchange</name>
        <message numerus="yes">
            <source>%n change(s) (is|are) kept here and will be sent later.</source>
            <translation>
                <numerusform>%n change is kept here and will be sent later.</numerusform>
                <numerusform>%n changes are kept here and will be sent later.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ClassesPage</name>
        <message numerus="yes">
            <source>%n quiz(zes)</source>
            <translation>
                <numerusform>%n quiz</numerusform>
                <numerusform>%n quizzes</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CodesPage</name>
        <message numerus="yes">
            <source>%n more</source>
            <translation>
                <numerusform>%n more</numerusform>
                <numerusform>%n more</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Dial</name>
        <message numerus="yes">
            <source>%n second(s) left</source>
            <translation>
                <numerusform>%n second left</numerusform>
                <numerusform>%n seconds left</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>DutyCard</name>
        <message numerus="yes">
            <source>%n other(s) of your party declare for themselves</source>
            <translation>
                <numerusform>%n other of your party declare for themselves</numerusform>
                <numerusform>%n others of your party declare for themselves</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Export</name>
        <message numerus="yes">
            <source>%n place(s) written to {name}.</source>
            <translation>
                <numerusform>%n place written to {name}.</numerusform>
                <numerusform>%n places written to {name}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Left out, because their position is not known: %n.</source>
            <translation>
                <numerusform>Left out, because their position is not known: %n.</numerusform>
                <numerusform>Left out, because their position is not known: %n.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Fact</name>
        <message numerus="yes">
            <source>Rests on %n fact(s), the oldest of {date}.</source>
            <translation>
                <numerusform>Rests on %n fact, the oldest of {date}.</numerusform>
                <numerusform>Rests on %n facts, the oldest of {date}.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>FactPage</name>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>%n day</numerusform>
                <numerusform>%n days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n year(s)</source>
            <translation>
                <numerusform>%n year</numerusform>
                <numerusform>%n years</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Finder</name>
        <message numerus="yes">
            <source>%n place(s)</source>
            <translation>
                <numerusform>%n place</numerusform>
                <numerusform>%n places</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>LessonViewModel</name>
        <message numerus="yes">
            <source>%n fact(s) of this lesson (says|say) something else now. Look at (it|them) before class: </source>
            <translation>
                <numerusform>%n fact of this lesson says something else now. Look at it before class: </numerusform>
                <numerusform>%n facts of this lesson say something else now. Look at them before class: </numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ListPane</name>
        <message numerus="yes">
            <source>Compare these %n</source>
            <translation>
                <numerusform>Compare these %n</numerusform>
                <numerusform>Compare these %n</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>LivePage</name>
        <message numerus="yes">
            <source>%n question(s) to draw from.</source>
            <translation>
                <numerusform>%n question to draw from.</numerusform>
                <numerusform>%n questions to draw from.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>MapView</name>
        <message numerus="yes">
            <source>%n place(s). Click to look closer.</source>
            <translation>
                <numerusform>%n place. Click to look closer.</numerusform>
                <numerusform>%n places. Click to look closer.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>MarkingPart</name>
        <message numerus="yes">
            <source>%n paper(s) can be read.</source>
            <translation>
                <numerusform>%n paper can be read.</numerusform>
                <numerusform>%n papers can be read.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>OutcomeView</name>
        <message numerus="yes">
            <source>Your change: %n new line(s), marked “New”.</source>
            <translation>
                <numerusform>Your change: %n new line, marked “New”.</numerusform>
                <numerusform>Your change: %n new lines, marked “New”.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The %n people of this plan</source>
            <translation>
                <numerusform>The %n people of this plan</numerusform>
                <numerusform>The %n people of this plan</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>OwnPage</name>
        <message numerus="yes">
            <source>&lt;b&gt;%n question(s)&lt;/b&gt; of your own</source>
            <translation>
                <numerusform>&lt;b&gt;%n question&lt;/b&gt; of your own</numerusform>
                <numerusform>&lt;b&gt;%n questions&lt;/b&gt; of your own</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>OwnViewModel</name>
        <message numerus="yes">
            <source>%n question(s) taken. Undo takes (it|them) back.</source>
            <translation>
                <numerusform>%n question taken. Undo takes it back.</numerusform>
                <numerusform>%n questions taken. Undo takes them back.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Palette</name>
        <message numerus="yes">
            <source>%n result(s)</source>
            <translation>
                <numerusform>%n result</numerusform>
                <numerusform>%n results</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PapersPage</name>
        <message numerus="yes">
            <source>%n page(s)</source>
            <translation>
                <numerusform>%n page</numerusform>
                <numerusform>%n pages</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PartRow</name>
        <message numerus="yes">
            <source>%n slide(s)</source>
            <translation>
                <numerusform>%n slide</numerusform>
                <numerusform>%n slides</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PlacePage</name>
        <message numerus="yes">
            <source>%n fact(s) to confirm first</source>
            <translation>
                <numerusform>%n fact to confirm first</numerusform>
                <numerusform>%n facts to confirm first</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n aging</source>
            <translation>
                <numerusform>%n aging</numerusform>
                <numerusform>%n aging</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Plan</name>
        <message numerus="yes">
            <source>%n other(s)</source>
            <translation>
                <numerusform>%n other</numerusform>
                <numerusform>%n others</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PortPage</name>
        <message numerus="yes">
            <source>{text} in %n month(s)</source>
            <translation>
                <numerusform>{text} in %n month</numerusform>
                <numerusform>{text} in %n months</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PracticePage</name>
        <message numerus="yes">
            <source>%n question(s) to go today</source>
            <translation>
                <numerusform>%n question to go today</numerusform>
                <numerusform>%n questions to go today</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ProgressPart</name>
        <message numerus="yes">
            <source>again after %n day(s)</source>
            <translation>
                <numerusform>again after %n day</numerusform>
                <numerusform>again after %n days</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SourcePage</name>
        <message numerus="yes">
            <source>%n fact(s) (rests|rest) on it</source>
            <translation>
                <numerusform>%n fact rests on it</numerusform>
                <numerusform>%n facts rest on it</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>StaffPage</name>
        <message numerus="yes">
            <source>Too many wrong tries. Wait %n second(s).</source>
            <translation>
                <numerusform>Too many wrong tries. Wait %n second.</numerusform>
                <numerusform>Too many wrong tries. Wait %n seconds.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>StillThereScene</name>
        <message numerus="yes">
            <source>%n second(s) left</source>
            <translation>
                <numerusform>%n second left</numerusform>
                <numerusform>%n seconds left</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Sums</name>
        <message numerus="yes">
            <source>facts, %n source(s)</source>
            <translation>
                <numerusform>facts, %n source</numerusform>
                <numerusform>facts, %n sources</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>TakePage</name>
        <message numerus="yes">
            <source>Your paper is coming. %n more page(s) can be printed in this visit.</source>
            <translation>
                <numerusform>Your paper is coming. %n more page can be printed in this visit.</numerusform>
                <numerusform>Your paper is coming. %n more pages can be printed in this visit.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>This would take %n page(s), more than one visit may print. Use the code.</source>
            <translation>
                <numerusform>This would take %n page, more than one visit may print. Use the code.</numerusform>
                <numerusform>This would take %n pages, more than one visit may print. Use the code.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Ways</name>
        <message numerus="yes">
            <source>%n stop(s) {place}</source>
            <translation>
                <numerusform>%n stop {place}</numerusform>
                <numerusform>%n stops {place}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{done} of %n thing(s) ready</source>
            <translation>
                <numerusform>{done} of %n thing ready</numerusform>
                <numerusform>{done} of %n things ready</numerusform>
            </translation>
        </message>
    </context>
</TS>