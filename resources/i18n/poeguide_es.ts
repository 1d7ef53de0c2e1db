<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en_US">
<context>
    <name>AboutPage</name>
    <message>
        <source>Freshness ledger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About this copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licenses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this guide is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every fact has a source and a date. Old facts are shown, marked and never hidden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where each fact comes from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program is free software. So are the letters, the map and the libraries it stands on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made to prepare you. It decides nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Program {version} &amp;nbsp; Content of {date} &amp;nbsp; {digest}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inside its time window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>past its window, may still hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>old, undated or weak: ask first</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>facts, %n source(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>poeguide is an independent guide. No government made it, and it speaks for none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It never decides who may enter. An officer decides, each time, for each person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It opens no connection. What you search and read stays on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not legal advice. An old or weak fact says so: confirm it before you rely on it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Block</name>
    <message>
        <source>What it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What differs by mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you may notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is being done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may be asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your choices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Condition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who decides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it is not declared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you may ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom to contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Children</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exceptions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changed lately</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By air</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By land</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cruise that ends where it began</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cruise that ends elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By sea</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private boat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private aircraft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ferry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cruise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preclearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By car</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On foot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Truck</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Border</name>
    <message>
        <source>Canada</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mexico</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Compass</name>
    <message>
        <source>north</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>northeast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>east</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>southeast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>south</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>southwest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>west</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>northwest</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Confidence</name>
    <message>
        <source>High: an official text, or several that agree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medium: one older or indirect source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low: confirm it first</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ContactsPage</name>
    <message>
        <source>Field offices, enrollment centers, deferred inspection, sectors, trade and payments.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who to contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Office, city, state or phone number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find an office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No office has these words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try a city, a state such as TX, or a part of the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all offices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shown} of {all} offices shown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CrossingStatus</name>
    <message>
        <source>In use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seasonal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>Copy: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known: ask</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FactList</name>
    <message>
        <source>{statement}&lt;br&gt;{source}, {date} · {link}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source not known</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FactPage</name>
    <message>
        <source>A fact ages by its date and by how fast such things change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it was before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{date}: from “{old}” to “{new}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same day only</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{fresh}; confirm it after {later}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FactPanel</name>
    <message>
        <source>Facts and sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every line says who and when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is written down about this place.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FactRow</name>
    <message>
        <source>Source not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}: {value}. {state}. {source}, {date}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FactStrip</name>
    <message>
        <source>{title}: {source}, {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>source not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide the facts</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>All %n fact(s) with source</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Footer</name>
    <message>
        <source>Independent guide, not a government site</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>{n}M</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n}k</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>date not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} mi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} km</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Freshness</name>
    <message>
        <source>Fresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm first</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Back (Alt+Left)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward (Alt+Right)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ports, steps, items, offices, codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl K</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size (Ctrl+Plus, Ctrl+Minus)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up to {page}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size: {size}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language: {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HitKind</name>
    <message>
        <source>Ports and crossings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can I bring it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programs and lanes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Enter the United States, step by step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Six steps, in this order. Pick how you arrive and see your own line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facts compiled {date} &amp;nbsp; {count} facts, &lt;b&gt;{confirm} to confirm first&lt;/b&gt; &amp;nbsp; {link}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passport control</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Immigration inspection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fingerprints and photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customs declaration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baggage inspection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secondary inspection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only for some</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By air</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an airport</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By cruise ship</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a seaport</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By car</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a land crossing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On foot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By bus or train</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By truck</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with cargo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parcel or letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no traveler in them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preclearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before the flight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By name, code, place, hour or lane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a port or crossing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calm pages for a hard minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent to secondary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parcel held</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n stop(s), {place}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Search everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normal text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the link to this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied: {link}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> or </source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Lane</name>
    <message>
        <source>General</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SENTRI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NEXUS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FAST</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lanes not known</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LegalStatus</name>
    <message>
        <source>Service port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port of entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Area port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customs station</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User fee airport</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LicensesView</name>
    <message>
        <source>License text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of the license</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This copy came without its license texts.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LineDiagram</name>
    <message>
        <source>Branch: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop {number} of {count}: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only for some</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>There is no page “{route}” in this copy. Search for it by name instead (Ctrl+K).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{page} – poeguide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your settings hold until you close poeguide: the settings folder cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MapView</name>
    <message>
        <source>Map of ports of entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrow keys go to the next place. Plus and minus zoom. Home shows all. Enter opens the place.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Measure</name>
    <message>
        <source>People on foot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People in cars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trucks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loaded truck containers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty truck containers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People in buses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People in trains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loaded rail containers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty rail containers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>{percent} %</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MiniLine</name>
    <message numerus="yes">
        <source>%n stops</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Mode</name>
    <message>
        <source>Car</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On foot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Truck</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ferry</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>That did not work. The rest of the guide still does.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OfficeKind</name>
    <message>
        <source>Headquarters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Information center</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report suspicious activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field offices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preclearance offices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deferred inspection sites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enrollment centers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>International mail facilities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Border Patrol sectors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Centers of Excellence and Expertise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trade relations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawback offices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preclearance office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deferred inspection site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enrollment center</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>International mail facility</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Border Patrol sector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Center of Excellence and Expertise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawback office</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OfficePage</name>
    <message>
        <source>Who to contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone numbers and hours change. Confirm them before a long trip.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to reach it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the compilers noted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ports that a source ties to it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Search everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port, code, step, item, office or phone number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has these words. Try a city, a port code such as 2504, or a plain word such as “bridge”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n result(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PaletteViewModel</name>
    <message>
        <source>For example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>San Ysidro</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a port by name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JFK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an airport by its letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3801</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a port by its code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secondary inspection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fresh fruit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>something you carry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detroit Field Office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an office</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PortType</name>
    <message>
        <source>Land crossing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Airport</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seaport</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preclearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail facility</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User fee airport</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type not known</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Sections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ports &amp; map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step by step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Papers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can I bring it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who to contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About this copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Every change holds at once and is kept on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Motion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show motion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distances</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Miles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kilometers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light, dark or high contrast.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl and + or - change it anywhere; Ctrl and 0 brings back the normal size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The map can jump instead of gliding.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Straight lines; roads differ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spanish is machine translation, not yet reviewed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is sent anywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size in steps of five percent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is how a paragraph reads at this size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the first settings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SourceKind</name>
    <message>
        <source>Law or regulation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agency itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy of an official text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report by others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computed from other facts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SourcePage</name>
    <message>
        <source>Addresses are shown as text. This guide opens no connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>License</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} facts rest on it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Subject</name>
    <message>
        <source>Customs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Procedures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Security</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access and family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crossings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WeekGrid</name>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WeekLegend</name>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_OnePage</name>
    <message>
        <source>About this copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>page</name>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
</TS>
