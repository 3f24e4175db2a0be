<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- What Qt's own qtbase_nl leaves in English, or says in Dutch that is none. -->
<TS version="2.1" language="nl_NL" sourcelanguage="en">
<context>
    <name>QFileDialog</name>
    <message><source>Look in:</source><translation>Waar:</translation></message>
    <message><source>&amp;Look in:</source><translation>&amp;Waar:</translation></message>
    <message><source>Files of type:</source><translation>Soort:</translation></message>
    <message><source>Files of &amp;type:</source><translation>&amp;Soort:</translation></message>
</context>
<context>
    <name>QAccessibleActionInterface</name>
    <message><source>SetFocus</source><translation>Hierheen gaan</translation></message>
    <message><source>ShowMenu</source><translation>Keuzes laten zien</translation></message>
</context>
<context>
    <name>QPrintSettingsOutput</name>
    <message><source>Double Sided Printing</source><translation>Dubbelzijdig afdrukken</translation></message>
    <message><source>Off</source><translation>Uit</translation></message>
    <message><source>Long side binding</source><translation>Omslaan langs de lange kant</translation></message>
    <message><source>Short side binding</source><translation>Omslaan langs de korte kant</translation></message>
    <message><source>Page Set:</source><translation>Welke bladzijden:</translation></message>
    <message><source>Page &amp;Set:</source><translation>Welke bladzijden:</translation></message>
</context>
<context>
    <name>QPageSetupWidget</name>
    <message><source>Page size:</source><translation>Papierformaat:</translation></message>
    <message><source>Page &amp;order:</source><translation>&amp;Volgorde van de bladzijden:</translation></message>
    <message><source>Page order:</source><translation>Volgorde van de bladzijden:</translation></message>
</context>
</TS>
