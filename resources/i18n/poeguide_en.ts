<?xml version='1.0' encoding='utf-8'?>
<TS version="2.1" language="en" sourcelanguage="en_US">
    <context>
        <name>AboutPage</name>
        <message numerus="yes">
            <source>facts, %n source(s)</source>
            <translation>
                <numerusform>facts, %n source</numerusform>
                <numerusform>facts, %n sources</numerusform>
            </translation>
        </message>
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
        <name>HomePage</name>
        <message numerus="yes">
            <source>%n stop(s), {place}</source>
            <translation>
                <numerusform>%n stop, {place}</numerusform>
                <numerusform>%n stops, {place}</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>LessonPage</name>
        <message numerus="yes">
            <source>%n slides</source>
            <translation>
                <numerusform>%n slides</numerusform>
                <numerusform>%n slides</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>LessonViewModel</name>
        <message numerus="yes">
            <source>%n facts of this lesson say something else now. Look at them before class: </source>
            <translation>
                <numerusform>%n facts of this lesson say something else now. Look at them before class: </numerusform>
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
        <name>MapView</name>
        <message numerus="yes">
            <source>%n places. Click to look closer.</source>
            <translation>
                <numerusform>%n places. Click to look closer.</numerusform>
                <numerusform>%n places. Click to look closer.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>MiniLine</name>
        <message numerus="yes">
            <source>%n stop(s)</source>
            <translation>
                <numerusform>%n stop</numerusform>
                <numerusform>%n stops</numerusform>
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
            <source>%n pages</source>
            <translation>
                <numerusform>%n pages</numerusform>
                <numerusform>%n pages</numerusform>
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
        <name>StaffPage</name>
        <message numerus="yes">
            <source>Too many wrong tries. Wait %n second(s).</source>
            <translation>
                <numerusform>Too many wrong tries. Wait %n second.</numerusform>
                <numerusform>Too many wrong tries. Wait %n seconds.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>%n day</numerusform>
                <numerusform>%n days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) copied. You can take the stick out.</source>
            <translation>
                <numerusform>%n file copied. You can take the stick out.</numerusform>
                <numerusform>%n files copied. You can take the stick out.</numerusform>
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
</TS>