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
    <name>FactStrip</name>
    <message numerus="yes">
        <source>All %n fact(s) with source</source>
        <translation>
            <numerusform>All %n fact with source</numerusform>
            <numerusform>All %n facts with source</numerusform>
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
    <name>MiniLine</name>
    <message numerus="yes">
        <source>%n stops</source>
        <translation>
            <numerusform>%n stops</numerusform>
            <numerusform>%n stops</numerusform>
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
    <name>page</name>
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
</TS>