<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="nl_NL">
<context>
    <name>welapp</name>
    <message>
        <location filename="../../ui/advice.py"/>
        <source>Maak ook een herstelcode op papier. Dan kom je er nog in als je je wachtzin vergeet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/advice.py"/>
        <source>Advies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/advice.py"/>
        <location filename="../../ui/pages/vault_recovery.py"/>
        <location filename="../../ui/pages/vault_ways.py"/>
        <source>Herstelcode maken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/advice.py"/>
        <source>Niet nu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/advice.py"/>
        <source>Niet nu: advies over de herstelcode weghalen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/boot.py"/>
        <source>De vorige keer stopte welapp onverwacht. Alles wat bewaard was, is er nog.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/crash.py"/>
        <source>Er ging iets mis in welapp.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/crash.py"/>
        <source>Wat eerder bewaard is, is er nog. De kluis gaat nu op slot. Open hem daarna opnieuw en kijk je laatste zin na.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/crash.py"/>
        <source>Verder met welapp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/crash.py"/>
        <source>welapp sluiten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/held_window.py"/>
        <source>De kluis is al open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/held_window.py"/>
        <source>De kluis is open op een andere computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/held_window.py"/>
        <source>Probeer het nog eens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/held_window.py"/>
        <source>Toch hier openen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/held_window.py"/>
        <source>Sluiten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/held_window.py"/>
        <source> sinds {since}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/held_window.py"/>
        <source>Op deze computer staat deze kluis{since} open in een ander venster. Dat venster geeft nu geen antwoord.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/held_window.py"/>
        <source>Ga er zelf naartoe, of sluit het. Lukt dat niet? Start dan de computer opnieuw op.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/held_window.py"/>
        <source>Computer ‘{host}’ heeft deze kluis{since} open. Sluit welapp daar en probeer het dan nog eens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/held_window.py"/>
        <source>Staat die computer uit, of is hij stuk? Dan kun je de kluis toch hier openen. Is welapp daar nog open, dan gaat de kluis daar op slot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/cases.py"/>
        <source>Nog geen casus. Begint er iemand te bellen of te mailen? Maak dan hier de eerste.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/cases.py"/>
        <location filename="../../ui/pages/erasures.py"/>
        <source>Casussen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/cases.py"/>
        <source>Zoek een casus op naam, plek of woord</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/cases.py"/>
        <source>Zoek naam, plek of woord</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/cases.py"/>
        <source>Nieuwe casus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/cases.py"/>
        <location filename="../../ui/pages/erasures.py"/>
        <source>Wat er is gewist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/cases.py"/>
        <source>Niets gevonden met ‘{query}’. Probeer een ander woord.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/cases.py"/>
        <source>Laat opgeborgen casussen niet meer zien</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/cases.py"/>
        <source>Laat ook opgeborgen casussen zien ({away})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/code_field.py"/>
        <source>Groep {number} is nog niet heel. Elke groep heeft 6 cijfers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/code_field.py"/>
        <source>Groep {number} van {groups}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/code_field.py"/>
        <location filename="../../ui/pages/vault_recovery.py"/>
        <location filename="../../ui/pages/vault_ways.py"/>
        <source>Herstelcode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/create.py"/>
        <source>Kluis maken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/create.py"/>
        <source>Bedenk een wachtzin. Zonder wachtzin is er geen kluis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/create.py"/>
        <source>Hierin bewaar je wat jongeren je vertellen. Je wachtzin maakt de kluis open. Kies dus een zin die je niet vergeet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/create.py"/>
        <source>Maak je kluis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/create.py"/>
        <source>Hoe heet je?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/create.py"/>
        <source>Hoe heet jullie team?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/create.py"/>
        <location filename="../../ui/pages/restore_door.py"/>
        <source>Ik heb een reservekopie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/create.py"/>
        <source>WEL-team …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/create.py"/>
        <source>Vul je naam in. Dan weet je team wie iets opschreef.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/door.py"/>
        <source>Werkt zonder internet. Er gaat niets naar buiten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/door_code.py"/>
        <source>Voor deze kluis is nog geen herstelcode gemaakt. Zonder wachtzin gaat hij dan niet open, ook niet door ons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/door_code.py"/>
        <location filename="../../ui/pages/restore_door.py"/>
        <source>Verder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/door_code.py"/>
        <source>Pak het blad met je herstelcode. Typ de 8 groepen over. Plakken mag ook.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/door_code.py"/>
        <source>De herstelcode klopt. Bedenk nu een nieuwe wachtzin. Je herstelcode blijft gewoon geldig.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/door_code.py"/>
        <source>Wachtzin vergeten?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/door_code.py"/>
        <source>Terug naar de wachtzin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/door_code.py"/>
        <location filename="../../ui/pages/vault_passphrase.py"/>
        <source>Nieuwe wachtzin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/door_code.py"/>
        <location filename="../../ui/pages/unlock.py"/>
        <source>Kluis openen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/erasures.py"/>
        <source>Van wat gewist is weet welapp geen namen en geen woorden meer. Alleen de dag, de aantallen en de nummers van de bladen blijven staan. Zo kun je laten zien dat het gewist is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/erasures.py"/>
        <source>Er is nog niets gewist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/erasures.py"/>
        <location filename="../../ui/pages/keeping_case.py"/>
        <source>Bewaard. Het verslag staat nu buiten de kluis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/erasures.py"/>
        <source>staat in geen reservekopie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/erasures.py"/>
        <source>de reservekopieën zijn nog niet nagekeken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/erasures.py"/>
        <source>nog niet uit alle reservekopieën</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/erasures.py"/>
        <source>uit {counted} gehaald</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/erasures.py"/>
        <source>Reservekopieën nakijken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/erasures.py"/>
        <location filename="../../ui/pages/keeping_case.py"/>
        <source>Verslag bewaren</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/erasures.py"/>
        <source>Een hele casus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/erasures.py"/>
        <source>Eén antwoord</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/erasures.py"/>
        <source>Verslag (PDF)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/erasures.py"/>
        <source>Verslag bewaren: {what}, gewist op {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/erasures.py"/>
        <source>{what}, gewist op {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/pages/erasures.py"/>
        <location filename="../../ui/pages/keeping_words.py"/>
        <location filename="../../ui/pages/restore_door.py"/>
        <source>{n} reservekopieën</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/pages/grounds.py"/>
        <source>Je mag alleen iets over een jongere bewaren als iemand dat goed vindt. Of als jullie dat samen zo hebben afgesproken. Schrijf hier op wie dat is. Wie wat mag lezen, kiest de jongere zelf, bij elke vraag.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/grounds.py"/>
        <source>Onder de 12 vraag je het de ouders of de voogd.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/grounds.py"/>
        <source>Van 12 tot en met 15 jaar vraag je het de jongere en de ouders.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/grounds.py"/>
        <source>Vanaf 16 jaar vraag je het de jongere zelf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/grounds.py"/>
        <source>vanaf {on}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/grounds.py"/>
        <source>Nog niets. Zonder toestemming of afspraak komt er geen tafelblad.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/grounds.py"/>
        <source>{words}, ingetrokken op {withdrawn_on}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/grounds.py"/>
        <source>{words}, tot en met {until}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/grounds.py"/>
        <source>Toestemming</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/grounds.py"/>
        <location filename="../../ui/pages/keeping_case.py"/>
        <location filename="../../ui/pages/restore.py"/>
        <location filename="../../ui/pages/restore_door.py"/>
        <source>Terug</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/grounds.py"/>
        <source>Toestemming voor {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/grounds.py"/>
        <source>Waarom mag je dit bewaren?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/grounds.py"/>
        <source>Welke afspraak is dat?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/grounds.py"/>
        <source>Wie vond het goed?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/grounds.py"/>
        <source>Vanaf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/grounds.py"/>
        <source>Tot en met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/grounds.py"/>
        <source>Vastleggen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/grounds.py"/>
        <source>Vul bij de casus ook de leeftijd in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/grounds.py"/>
        <source>de naam van het convenant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/grounds.py"/>
        <source>De naam van wie het zei of tekende.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/grounds.py"/>
        <source>Kies een einddag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/grounds.py"/>
        <source>Geen einddag? Dan geldt het tot iemand het intrekt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/grounds.py"/>
        <source>Vastgelegd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/grounds.py"/>
        <source>Intrekken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/grounds.py"/>
        <source>Trek in: {label}, {by}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/grounds.py"/>
        <source>geldt nu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/grounds.py"/>
        <source>geldt niet meer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/keeping.py"/>
        <source>Kijk hieronder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/keeping_case.py"/>
        <source>Wil je alles over {name} wissen?

Het gaat ook uit de reservekopieën. Dit kun je niet terugdraaien.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/keeping_case.py"/>
        <source>Wil je het antwoord van {name} op ‘{label}’ wissen?

Het gaat ook uit de reservekopieën. Dit kun je niet terugdraaien.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/keeping_case.py"/>
        <source>Bewaren en wissen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/keeping_case.py"/>
        <source>Ja, wis alles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/keeping_case.py"/>
        <source>Nee, laat staan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/keeping_case.py"/>
        <source>Ja, wis dit antwoord</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/keeping_case.py"/>
        <source>Bewaren en wissen: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/keeping_case.py"/>
        <location filename="../../ui/pages/keeping_sheets.py"/>
        <source>PDF bewaren</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/keeping_case.py"/>
        <source>Gewist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/keeping_case.py"/>
        <source>Uit de kluis gegaan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/keeping_case.py"/>
        <source>Het antwoord is gewist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/keeping_sheets.py"/>
        <source>Nog nodig? Kies een andere dag. Anders is het tijd om te wissen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/keeping_sheets.py"/>
        <source>1 maand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/keeping_sheets.py"/>
        <source>3 maanden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/keeping_sheets.py"/>
        <source>6 maanden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/keeping_sheets.py"/>
        <source>een jaar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/keeping_sheets.py"/>
        <source>drie jaar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/keeping_sheets.py"/>
        <source>Bewaar het verslag nu. Straks weet welapp de naam niet meer; dan kan het alleen nog zonder naam.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/keeping_sheets.py"/>
        <source>Andere dag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/keeping_sheets.py"/>
        <source>Liever een andere dag?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/keeping_sheets.py"/>
        <source>Opbergen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/keeping_sheets.py"/>
        <source>Voor alle casussen: zo lang na de terugkoppeling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/keeping_sheets.py"/>
        <source>Wat we over {name} hebben</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/keeping_sheets.py"/>
        <source>Wil {name} weten wat er staat? Alles past in één PDF. Kijk het eerst na: staan er woorden in die een ander kwaad kunnen doen?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/keeping_sheets.py"/>
        <source>Laat er nog {left} zien</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/keeping_sheets.py"/>
        <source>Wissen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/keeping_sheets.py"/>
        <source>Of één antwoord wissen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/keeping_sheets.py"/>
        <source>Welk antwoord?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/keeping_sheets.py"/>
        <source>Wis dit antwoord</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/keeping_sheets.py"/>
        <source> en alles over de tafel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/keeping_sheets.py"/>
        <source>Dit gaat weg: {goes}. Wat er al uit de kluis ging, moet je zelf terugvragen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/keeping_sheets.py"/>
        <source>Wis de hele casus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/keeping_sheets.py"/>
        <source>Wis alles over {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/keeping_sheets.py"/>
        <source>Verslag bewaren (PDF)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/keeping_sheets.py"/>
        <source>Naar de lijst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/keeping_sheets.py"/>
        <source>Alles over {name} is gewist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/keeping_sheets.py"/>
        <source>Kies een andere dag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/keeping_sheets.py"/>
        <source>Terughalen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/keeping_sheets.py"/>
        <source>De casus is opgeborgen: ze staat niet in de lijst, en alles is er nog.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/keeping_sheets.py"/>
        <source>Dan staat de casus niet meer in de lijst. Alles blijft bewaard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/keeping_sheets.py"/>
        <source>Nooit langer dan drie jaar na het begin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/keeping_sheets.py"/>
        <source>Dit is er misschien nog. Vraag het terug en maak het klein:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/keeping_sheets.py"/>
        <source>de naam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/keeping_words.py"/>
        <source>Er is nog geen blad uit de kluis gegaan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/keeping_words.py"/>
        <source>Er zijn nog geen reservekopieën met deze casus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/keeping_words.py"/>
        <source>De reservekopieën worden nagekeken …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/keeping_words.py"/>
        <source>Bewaard. Dit bestand staat nu buiten de kluis. Geef het zelf aan wie het vroeg, en wis het daarna.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/keeping_words.py"/>
        <source>We bewaren dit tot en met {until}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/keeping_words.py"/>
        <source>Dat is {counted} nadat {name} hoorde wat er bedacht is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/keeping_words.py"/>
        <source>van {days}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/keeping_words.py"/>
        <source>Ook in {number}, {span}. Daar haalt welapp het ook uit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/keeping_words.py"/>
        <source>Er is geen einddag bekend.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/keeping_words.py"/>
        <source>De bewaartermijn was tot en met {until}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/keeping_words.py"/>
        <source>Die dag koos je zelf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/keeping_words.py"/>
        <source>Dat is drie jaar na het begin. Hoort {name} eerder wat er bedacht is? Dan wordt de dag eerder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/keeping_words.py"/>
        <source>Dat is drie jaar na het begin. Langer mag niet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/keeping_words.py"/>
        <source>, exemplaar {copy}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/keeping_words.py"/>
        <source>{label} voor {whom}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/keeping_words.py"/>
        <source> tot en met {days}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/pages/keeping_words.py"/>
        <source>{n} maanden</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/pages/keeping_words.py"/>
        <source>Uit {counted} gehaald.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/keeping_words.py"/>
        <source>{counted} weggegooid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/keeping_words.py"/>
        <source>In de reservekopieën staat het niet meer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/keeping_words.py"/>
        <source>Nog niet overal weg. Sluit de schijf of stick aan; bij de volgende reservekopie gaat het eruit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/pages/keeping_words.py"/>
        <source>{n} kapotte reservekopieën</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/pages/new_passphrase.py"/>
        <source>Dit is niet dezelfde zin. Typ hem nog een keer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/new_passphrase.py"/>
        <source>Deze zin is makkelijk te raden. Maak hem langer. Wil je hem toch? Druk dan nog een keer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/new_passphrase.py"/>
        <location filename="../../ui/pages/unlock.py"/>
        <location filename="../../ui/pages/vault_ways.py"/>
        <source>Wachtzin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/new_passphrase.py"/>
        <source>Nog een keer dezelfde wachtzin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/new_passphrase.py"/>
        <source>Een paar woorden die je onthoudt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/passphrase.py"/>
        <source>Caps Lock staat aan. Je typt nu hoofdletters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/passphrase.py"/>
        <source>Even geduld …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/passphrase.py"/>
        <source>Laat zien wat ik typ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/passphrase.py"/>
        <source>Laat niet meer zien wat ik typ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/progress.py"/>
        <source>Even geduld, welapp stopt …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/progress.py"/>
        <source>Voortgang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/progress.py"/>
        <location filename="../../ui/pages/unlock.py"/>
        <source>Stoppen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/restore.py"/>
        <source>Hier staat nog geen reservekopie. Heb je er een op een usb-stick? Wijs dan die map aan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/restore.py"/>
        <source>Kies een dag. Dan zie je hier wat er in die kopie zit. Er verandert nog niets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/restore.py"/>
        <source>Even kijken wat erin zit …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/restore.py"/>
        <source>Bezig met terugzetten. Sluit de laptop nog niet …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/restore.py"/>
        <location filename="../../ui/pages/unlock.py"/>
        <source>Reservekopie terugzetten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/restore.py"/>
        <source>Deze kopie terugzetten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/restore.py"/>
        <source>Wil je de kluis terugzetten naar hoe die was: {moment}? {kept}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/restore.py"/>
        <source>Gelukt. De kluis is weer zoals die was: {moment}. {what_was_kept}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/restore.py"/>
        <source>Kopieën in een andere map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/restore.py"/>
        <source>Ja, zet terug</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/restore.py"/>
        <source>Nee, nog niet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/restore.py"/>
        <source>Wat zit erin?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/restore.py"/>
        <location filename="../../ui/pages/restore_door.py"/>
        <source>Map met reservekopieën</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/restore.py"/>
        <source>Van wanneer?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/restore.py"/>
        <source>In die map staan geen reservekopieën van welapp. Kies een andere map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/restore_door.py"/>
        <source>Kies de map waar je reservekopieën staan, bijvoorbeeld op een usb-stick. Met je wachtzin of herstelcode zet je er een terug op deze computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/restore_door.py"/>
        <source>Je kluis op deze computer gaat niet open en de sleutel ontbreekt. Kies een map met een reservekopie.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/restore_door.py"/>
        <source>In deze map staan geen reservekopieën van welapp. Kies de usb-stick zelf, of de map die begint met ‘welapp-reservekopie’.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/restore_door.py"/>
        <location filename="../../ui/pages/vault_backups.py"/>
        <source>Map kiezen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/restore_door.py"/>
        <source>Andere map kiezen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/restore_door.py"/>
        <source>kluis {place}, {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/restore_door.py"/>
        <source>Wachtzin van die kluis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/restore_door.py"/>
        <location filename="../../ui/pages/unlock.py"/>
        <source>Wachtzin vergeten? Gebruik je herstelcode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/restore_door.py"/>
        <source> van {team}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/restore_door.py"/>
        <source>{count}{team}. De nieuwste is van {newest}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/restore_door.py"/>
        <source>Typ eerst de wachtzin die je toen had.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/restore_door.py"/>
        <source>Van welke kluis?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/restore_list.py"/>
        <source>Reservekopieën, de nieuwste eerst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/restore_supply.py"/>
        <source>ook op je tweede plek</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/restore_supply.py"/>
        <source>alleen op je tweede plek</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/restore_words.py"/>
        <source>Wat er nu in de kluis staat, kan welapp niet lezen. Vergelijken kan dus niet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/restore_words.py"/>
        <source>Dat zijn dezelfde casussen als nu. Wat er daarna in veranderd is, staat niet in deze kopie.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/restore_words.py"/>
        <source>De beschadigde bestanden blijven apart bewaard, voor wie er nog iets uit wil halen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/restore_words.py"/>
        <source>Wat er nu in de kluis staat, wordt eerst zelf een reservekopie. Je kunt dus altijd terug.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/pages/restore_words.py"/>
        <source>{n} casussen</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/pages/restore_words.py"/>
        <source>Het laatst iets veranderd: {said_moment}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/restore_words.py"/>
        <source>{join} en nog {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/restore_words.py"/>
        <source>Het terugzetten is gestopt. Er is niets teruggezet: alles is zoals het was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/restore_words.py"/>
        <source>geen casussen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/restore_words.py"/>
        <source>Er is nog niets in geschreven.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/restore_words.py"/>
        <source>{counted} hierin wiste je later. Wat gewist is, komt niet terug.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/restore_words.py"/>
        <source>Nu staan er {counted} in je kluis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/restore_words.py"/>
        <source>Wat er vóór het terugzetten in stond, is ook bewaard als reservekopie.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/restore_words.py"/>
        <source>De beschadigde bestanden staan in ‘{aside}’.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/restore_words.py"/>
        <source>Het terugzetten was al klaar. De kluis is weer zoals die was: {moment}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/restore_words.py"/>
        <source>Deze staat niet in de kopie en is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/restore_words.py"/>
        <source>Deze {number} staan niet in de kopie en zijn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/restore_words.py"/>
        <source>{which} dan weg: {row}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/restore_words.py"/>
        <source>Deze komt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/restore_words.py"/>
        <source>Deze {number} komen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/restore_words.py"/>
        <source>{which} terug: {row}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/unlock.py"/>
        <source>Je nieuwe wachtzin geldt nu. De oude opent de kluis niet meer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/unlock.py"/>
        <source>Je was bezig. Alles is bewaard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/unlock.py"/>
        <source>Je was bezig. Wat af was, is bewaard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/unlock.py"/>
        <source>Je was bezig. Je laatste woorden zijn nog niet bewaard. {why} Open daarna de kluis: dan bewaren we ze alsnog.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/unlock.py"/>
        <source>Gestopt. Open de kluis met je wachtzin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/unlock.py"/>
        <location filename="../../ui/pages/vault_computer.py"/>
        <source>Openen met deze computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/unlock.py"/>
        <source>Alles wat jongeren je vertellen, ligt hier op slot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/unlock.py"/>
        <source>Open je kluis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/unlock.py"/>
        <location filename="../../ui/pages/vault_computer.py"/>
        <location filename="../../ui/pages/vault_recovery.py"/>
        <source>Typ eerst je wachtzin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/unlock.py"/>
        <source>Wacht even …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/unlock.py"/>
        <source>Bedenk eerst een nieuwe wachtzin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/vault.py"/>
        <source>Kluis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/vault.py"/>
        <source>Deze computer opent de kluis niet meer. Dat kan nu alleen nog met je wachtzin of herstelcode.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/vault_backups.py"/>
        <source>Er is nog geen reservekopie.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/vault_backups.py"/>
        <source>welapp maakt ze zelf, hoogstens elk half uur als er iets veranderd is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/vault_backups.py"/>
        <source>Nog niet gekozen. Op een usb-stick of netwerkmap zijn je kopieën er nog als deze laptop stukgaat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/vault_backups.py"/>
        <source>Bezig met een reservekopie. Je kunt gewoon verder werken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/vault_backups.py"/>
        <source>Gestopt. Er is geen nieuwe reservekopie gemaakt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/vault_backups.py"/>
        <source>Hier liggen misschien nog reservekopieën van deze kluis. Die gaan ook open met een oude wachtzin of code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/vault_backups.py"/>
        <source>Die zijn weg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/vault_backups.py"/>
        <source>De reservekopie is gemaakt en nagekeken. Alleen op de tweede plek lukte het niet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/vault_backups.py"/>
        <source>Nu een reservekopie maken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/vault_backups.py"/>
        <source>Terugzetten …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/vault_backups.py"/>
        <source>Andere map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/vault_backups.py"/>
        <source>Niet meer gebruiken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/vault_backups.py"/>
        <source>Reservekopieën</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/vault_backups.py"/>
        <source>Op deze computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/vault_backups.py"/>
        <source>Tweede plek</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/vault_backups.py"/>
        <source>Vroegere plek</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/vault_backups.py"/>
        <source>{said_moment} gemaakt en nagekeken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/vault_backups.py"/>
        <source>Tweede plek niet meer gebruiken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/vault_backups.py"/>
        <source>De reservekopieën op de vroegere plek zijn weg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/vault_backups.py"/>
        <source>Tweede plek voor reservekopieën</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/vault_backups.py"/>
        <source>Er zijn er {number}. </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/vault_backups.py"/>
        <source>Daarna is er nog iets veranderd. </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/vault_backups.py"/>
        <source>Tweede plek: andere map kiezen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/vault_backups.py"/>
        <source>Tweede plek: map kiezen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/vault_backups.py"/>
        <source>Niet gevonden sinds {since}. {second_said}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/vault_backups.py"/>
        <source>Hier komt elke reservekopie ook.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/vault_backups.py"/>
        <source>De reservekopie is gemaakt en nagekeken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/vault_computer.py"/>
        <location filename="../../ui/pages/vault_ways.py"/>
        <source>Aanzetten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/vault_computer.py"/>
        <source>Wie op deze computer onder jouw naam kan inloggen, kan dan ook de kluis openen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/vault_computer.py"/>
        <source>Bij het starten hoef je je wachtzin dan niet te typen. Ook niet als de computer even op slot ging of sliep, met de kluis open. Ging welapp zelf op slot, na een tijd stilte of omdat jij dat koos? Dan vraagt welapp je wachtzin, tot je welapp sluit en opnieuw start. Vergeet je wachtzin dus niet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/vault_computer.py"/>
        <source>Deze computer opent nu de kluis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/vault_computer.py"/>
        <source>{honest} Doe dit alleen op een laptop die van jou is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/vault_computer.py"/>
        <location filename="../../ui/pages/vault_recovery.py"/>
        <source>Je wachtzin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/vault_health.py"/>
        <source>Kluis nakijken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/vault_health.py"/>
        <source>welapp kijkt dan alles na: de kluis en de laatste reservekopie. Je kunt intussen gewoon verder werken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/vault_health.py"/>
        <source>Bezig met nakijken …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/vault_health.py"/>
        <source>Gestopt. De kluis is niet helemaal nagekeken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/vault_health.py"/>
        <source>Nagekeken: alles is in orde.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/vault_health.py"/>
        <source>Nagekeken: er klopt iets niet. Lees hieronder wat je kunt doen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/vault_health.py"/>
        <source>Gezondheid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/vault_passphrase.py"/>
        <location filename="../../ui/pages/vault_ways.py"/>
        <source>Wachtzin wijzigen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/vault_passphrase.py"/>
        <source>Je wachtzin is gewijzigd. Vanaf nu opent alleen de nieuwe de kluis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/vault_passphrase.py"/>
        <source>Je wachtzin van nu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/vault_passphrase.py"/>
        <source>Typ eerst de wachtzin die je nu hebt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/vault_passphrase.py"/>
        <source>Bedenk een nieuwe wachtzin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/vault_recovery.py"/>
        <source>Een herstelcode is een blad papier met 8 groepen cijfers. Vergeet je je wachtzin, dan kom je met dat blad toch in de kluis. Wie het blad heeft, kan de kluis openen. Bewaar het dus thuis of in een kast die op slot kan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/vault_recovery.py"/>
        <source>Je vorige code opent de kluis straks niet meer, alleen nog een oude reservekopie. Gooi dat blad dan weg.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/vault_recovery.py"/>
        <source>Bewaard. Dit bestand opent de kluis. Druk het af en gooi het bestand daarna weg, ook uit de prullenbak.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/vault_recovery.py"/>
        <source>Met dit bestand kan iemand de kluis openen. Druk het blad af. Gooi het bestand daarna weg.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/vault_recovery.py"/>
        <source>Deze code geldt niet. Heb je al een blad? Gooi het weg, en het bestand ook.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/vault_recovery.py"/>
        <source>Je herstelcode is klaar. Bewaar het blad op een veilige plek.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/vault_recovery.py"/>
        <source>Code maken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/vault_recovery.py"/>
        <source>Ik heb het blad op papier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/vault_recovery.py"/>
        <source>Klaar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/vault_recovery.py"/>
        <source>Schrijf deze 8 groepen op papier, of bewaar het blad en druk het af.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/vault_recovery.py"/>
        <source>Pak het blad erbij. Typ de laatste groep over. Klopt die, dan geldt de code vanaf nu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/vault_recovery.py"/>
        <source>Groep 8 van je blad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/vault_recovery.py"/>
        <source>Blad bewaren als PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/vault_recovery.py"/>
        <source>Laat de code nog eens zien</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/vault_recovery.py"/>
        <location filename="../../ui/pages/vault_task.py"/>
        <source>Toch niet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/vault_recovery.py"/>
        <source>groep {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/vault_recovery.py"/>
        <source>Groep {place}: {join}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/vault_recovery.py"/>
        <source>Nieuwe herstelcode maken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/vault_recovery.py"/>
        <source>Blad met de herstelcode bewaren</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/vault_recovery.py"/>
        <source>Typ groep 8 over van je blad.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/vault_recovery.py"/>
        <source>Groep 8 klopt niet. Kijk nog eens op je blad.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/vault_task.py"/>
        <source>Dit is niet gelukt. Doe het nog een keer bij ‘Kluis’.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/vault_ways.py"/>
        <source>Nog niet gemaakt. Maak er een: dan kom je er ook in als je je wachtzin vergeet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/vault_ways.py"/>
        <source>Wijzigen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/vault_ways.py"/>
        <source>Nieuwe code maken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/vault_ways.py"/>
        <source>Uitzetten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/vault_ways.py"/>
        <source>Aan. Bij het starten opent deze computer de kluis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/vault_ways.py"/>
        <source>Uit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/vault_ways.py"/>
        <source>Even kijken of dit kan …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/vault_ways.py"/>
        <source>Zo kom je erin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/vault_ways.py"/>
        <source>Deze computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/vault_ways.py"/>
        <source>Hiermee open je de kluis. Alleen jij weet hem; niemand kan hem voor je opzoeken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/vault_ways.py"/>
        <source>Blad kwijt? Maak dan een nieuwe code; de oude opent daarna alleen nog een oude reservekopie.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/vault_ways.py"/>
        <source>Openen met deze computer uitzetten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/vault_ways.py"/>
        <source>Openen met deze computer aanzetten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/vault_ways.py"/>
        <source>Gemaakt op {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/vault_ways.py"/>
        <source>{day} gemaakt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/vault_ways.py"/>
        <source>{off} Dit kan hier niet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/when.py"/>
        <source>{day} om {time} uur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/when.py"/>
        <source>vandaag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/when.py"/>
        <source>gisteren</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/saying.py"/>
        <source>{first} en {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/saying.py"/>
        <source>{start} tot {end}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/saying.py"/>
        <source>nl</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
