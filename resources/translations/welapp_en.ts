<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="nl_NL">
<context>
    <name>welapp</name>
    <message>
        <location filename="../../ui/advice.py"/>
        <source>Maak ook een herstelcode op papier. Dan kom je er nog in als je je wachtzin vergeet.</source>
        <translation>Make a recovery code on paper too. Then you can still get in if you forget your passphrase.</translation>
    </message>
    <message>
        <location filename="../../ui/advice.py"/>
        <source>Advies</source>
        <translation>Advice</translation>
    </message>
    <message>
        <location filename="../../ui/advice.py"/>
        <location filename="../../ui/pages/vault_recovery.py"/>
        <location filename="../../ui/pages/vault_ways.py"/>
        <source>Herstelcode maken</source>
        <translation>Make a recovery code</translation>
    </message>
    <message>
        <location filename="../../ui/advice.py"/>
        <source>Niet nu</source>
        <translation>Not now</translation>
    </message>
    <message>
        <location filename="../../ui/advice.py"/>
        <source>Niet nu: advies over de herstelcode weghalen</source>
        <translation>Not now: take the advice about the recovery code away</translation>
    </message>
    <message>
        <location filename="../../ui/boot.py"/>
        <source>De vorige keer stopte welapp onverwacht. Alles wat bewaard was, is er nog.</source>
        <translation>Last time welapp stopped unexpectedly. Everything that was saved is still there.</translation>
    </message>
    <message>
        <location filename="../../ui/crash.py"/>
        <source>Er ging iets mis in welapp.</source>
        <translation>Something went wrong in welapp.</translation>
    </message>
    <message>
        <location filename="../../ui/crash.py"/>
        <source>Wat eerder bewaard is, is er nog. De kluis gaat nu op slot. Open hem daarna opnieuw en kijk je laatste zin na.</source>
        <translation>What was saved before is still there. The vault locks now. Open it again after that and check your last sentence.</translation>
    </message>
    <message>
        <location filename="../../ui/crash.py"/>
        <source>Verder met welapp</source>
        <translation>Go on with welapp</translation>
    </message>
    <message>
        <location filename="../../ui/crash.py"/>
        <source>welapp sluiten</source>
        <translation>Close welapp</translation>
    </message>
    <message>
        <location filename="../../ui/held_window.py"/>
        <source>De kluis is al open</source>
        <translation>The vault is already open</translation>
    </message>
    <message>
        <location filename="../../ui/held_window.py"/>
        <source>De kluis is open op een andere computer</source>
        <translation>The vault is open on another computer</translation>
    </message>
    <message>
        <location filename="../../ui/held_window.py"/>
        <source>Probeer het nog eens</source>
        <translation>Try again</translation>
    </message>
    <message>
        <location filename="../../ui/held_window.py"/>
        <source>Toch hier openen</source>
        <translation>Open it here anyway</translation>
    </message>
    <message>
        <location filename="../../ui/held_window.py"/>
        <source>Sluiten</source>
        <translation>Close</translation>
    </message>
    <message>
        <location filename="../../ui/held_window.py"/>
        <source> sinds {since}</source>
        <translation> since {since}</translation>
    </message>
    <message>
        <location filename="../../ui/held_window.py"/>
        <source>Op deze computer staat deze kluis{since} open in een ander venster. Dat venster geeft nu geen antwoord.</source>
        <translation>On this computer this vault has been open{since} in another window. That window gives no answer now.</translation>
    </message>
    <message>
        <location filename="../../ui/held_window.py"/>
        <source>Ga er zelf naartoe, of sluit het. Lukt dat niet? Start dan de computer opnieuw op.</source>
        <translation>Go there yourself, or close it. Does that not work? Then restart the computer.</translation>
    </message>
    <message>
        <location filename="../../ui/held_window.py"/>
        <source>Computer ‘{host}’ heeft deze kluis{since} open. Sluit welapp daar en probeer het dan nog eens.</source>
        <translation>Computer ‘{host}’ has had this vault open{since}. Close welapp there and then try again.</translation>
    </message>
    <message>
        <location filename="../../ui/held_window.py"/>
        <source>Staat die computer uit, of is hij stuk? Dan kun je de kluis toch hier openen. Is welapp daar nog open, dan gaat de kluis daar op slot.</source>
        <translation>Is that computer off, or broken? Then you can open the vault here anyway. If welapp is still open there, the vault locks there.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/cases.py"/>
        <source>Nog geen casus. Begint er iemand te bellen of te mailen? Maak dan hier de eerste.</source>
        <translation>No case yet. Is someone starting to call or mail? Then make the first one here.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/cases.py"/>
        <location filename="../../ui/pages/erasures.py"/>
        <source>Casussen</source>
        <translation>Cases</translation>
    </message>
    <message>
        <location filename="../../ui/pages/cases.py"/>
        <source>Zoek een casus op naam, plek of woord</source>
        <translation>Search for a case by name, place or word</translation>
    </message>
    <message>
        <location filename="../../ui/pages/cases.py"/>
        <source>Zoek naam, plek of woord</source>
        <translation>Search name, place or word</translation>
    </message>
    <message>
        <location filename="../../ui/pages/cases.py"/>
        <source>Nieuwe casus</source>
        <translation>New case</translation>
    </message>
    <message>
        <location filename="../../ui/pages/cases.py"/>
        <location filename="../../ui/pages/erasures.py"/>
        <source>Wat er is gewist</source>
        <translation>What has been erased</translation>
    </message>
    <message>
        <location filename="../../ui/pages/cases.py"/>
        <source>Niets gevonden met ‘{query}’. Probeer een ander woord.</source>
        <translation>Nothing found for ‘{query}’. Try another word.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/cases.py"/>
        <source>Laat opgeborgen casussen niet meer zien</source>
        <translation>Hide the cases that were put away</translation>
    </message>
    <message>
        <location filename="../../ui/pages/cases.py"/>
        <source>Laat ook opgeborgen casussen zien ({away})</source>
        <translation>Show the cases that were put away too ({away})</translation>
    </message>
    <message>
        <location filename="../../ui/pages/code_field.py"/>
        <source>Groep {number} is nog niet heel. Elke groep heeft 6 cijfers.</source>
        <translation>Group {number} is not whole yet. Each group has 6 digits.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/code_field.py"/>
        <source>Groep {number} van {groups}</source>
        <translation>Group {number} of {groups}</translation>
    </message>
    <message>
        <location filename="../../ui/pages/code_field.py"/>
        <location filename="../../ui/pages/vault_recovery.py"/>
        <location filename="../../ui/pages/vault_ways.py"/>
        <source>Herstelcode</source>
        <translation>Recovery code</translation>
    </message>
    <message>
        <location filename="../../ui/pages/create.py"/>
        <source>Kluis maken</source>
        <translation>Make the vault</translation>
    </message>
    <message>
        <location filename="../../ui/pages/create.py"/>
        <source>Bedenk een wachtzin. Zonder wachtzin is er geen kluis.</source>
        <translation>Think of a passphrase. Without a passphrase there is no vault.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/create.py"/>
        <source>Hierin bewaar je wat jongeren je vertellen. Je wachtzin maakt de kluis open. Kies dus een zin die je niet vergeet.</source>
        <translation>In here you keep what young people tell you. Your passphrase opens the vault. So choose a sentence you will not forget.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/create.py"/>
        <source>Maak je kluis</source>
        <translation>Make your vault</translation>
    </message>
    <message>
        <location filename="../../ui/pages/create.py"/>
        <source>Hoe heet je?</source>
        <translation>What is your name?</translation>
    </message>
    <message>
        <location filename="../../ui/pages/create.py"/>
        <source>Hoe heet jullie team?</source>
        <translation>What is your team called?</translation>
    </message>
    <message>
        <location filename="../../ui/pages/create.py"/>
        <location filename="../../ui/pages/restore_door.py"/>
        <source>Ik heb een reservekopie</source>
        <translation>I have a backup</translation>
    </message>
    <message>
        <location filename="../../ui/pages/create.py"/>
        <source>WEL-team …</source>
        <translation>WEL-team …</translation>
    </message>
    <message>
        <location filename="../../ui/pages/create.py"/>
        <source>Vul je naam in. Dan weet je team wie iets opschreef.</source>
        <translation>Fill in your name. Then your team knows who wrote something down.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/door.py"/>
        <source>Werkt zonder internet. Er gaat niets naar buiten.</source>
        <translation>Works without internet. Nothing leaves this computer.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/door_code.py"/>
        <source>Voor deze kluis is nog geen herstelcode gemaakt. Zonder wachtzin gaat hij dan niet open, ook niet door ons.</source>
        <translation>No recovery code has been made for this vault yet. Without the passphrase nobody can open it, and neither can we.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/door_code.py"/>
        <location filename="../../ui/pages/restore_door.py"/>
        <source>Verder</source>
        <translation>Go on</translation>
    </message>
    <message>
        <location filename="../../ui/pages/door_code.py"/>
        <source>Pak het blad met je herstelcode. Typ de 8 groepen over. Plakken mag ook.</source>
        <translation>Take the sheet with your recovery code. Type the 8 groups. Pasting works too.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/door_code.py"/>
        <source>De herstelcode klopt. Bedenk nu een nieuwe wachtzin. Je herstelcode blijft gewoon geldig.</source>
        <translation>The recovery code is right. Now think of a new passphrase. Your recovery code stays valid.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/door_code.py"/>
        <source>Wachtzin vergeten?</source>
        <translation>Forgot your passphrase?</translation>
    </message>
    <message>
        <location filename="../../ui/pages/door_code.py"/>
        <source>Terug naar de wachtzin</source>
        <translation>Back to the passphrase</translation>
    </message>
    <message>
        <location filename="../../ui/pages/door_code.py"/>
        <location filename="../../ui/pages/vault_passphrase.py"/>
        <source>Nieuwe wachtzin</source>
        <translation>New passphrase</translation>
    </message>
    <message>
        <location filename="../../ui/pages/door_code.py"/>
        <location filename="../../ui/pages/unlock.py"/>
        <source>Kluis openen</source>
        <translation>Open the vault</translation>
    </message>
    <message>
        <location filename="../../ui/pages/erasures.py"/>
        <source>Van wat gewist is weet welapp geen namen en geen woorden meer. Alleen de dag, de aantallen en de nummers van de bladen blijven staan. Zo kun je laten zien dat het gewist is.</source>
        <translation>Of what was erased welapp knows no names and no words any more. Only the day, the counts and the numbers of the sheets remain. So you can show that it has been erased.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/erasures.py"/>
        <source>Er is nog niets gewist.</source>
        <translation>Nothing has been erased yet.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/erasures.py"/>
        <location filename="../../ui/pages/keeping_case.py"/>
        <source>Bewaard. Het verslag staat nu buiten de kluis.</source>
        <translation>Saved. The report is outside the vault now.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/erasures.py"/>
        <source>staat in geen reservekopie</source>
        <translation>is in no backup</translation>
    </message>
    <message>
        <location filename="../../ui/pages/erasures.py"/>
        <source>de reservekopieën zijn nog niet nagekeken</source>
        <translation>the backups have not been checked yet</translation>
    </message>
    <message>
        <location filename="../../ui/pages/erasures.py"/>
        <source>nog niet uit alle reservekopieën</source>
        <translation>not yet out of all backups</translation>
    </message>
    <message>
        <location filename="../../ui/pages/erasures.py"/>
        <source>uit {counted} gehaald</source>
        <translation>taken out of {counted}</translation>
    </message>
    <message>
        <location filename="../../ui/pages/erasures.py"/>
        <source>Reservekopieën nakijken</source>
        <translation>Check the backups</translation>
    </message>
    <message>
        <location filename="../../ui/pages/erasures.py"/>
        <location filename="../../ui/pages/keeping_case.py"/>
        <source>Verslag bewaren</source>
        <translation>Save the report</translation>
    </message>
    <message>
        <location filename="../../ui/pages/erasures.py"/>
        <source>Een hele casus</source>
        <translation>A whole case</translation>
    </message>
    <message>
        <location filename="../../ui/pages/erasures.py"/>
        <source>Eén antwoord</source>
        <translation>One answer</translation>
    </message>
    <message>
        <location filename="../../ui/pages/erasures.py"/>
        <source>Verslag (PDF)</source>
        <translation>Report (PDF)</translation>
    </message>
    <message>
        <location filename="../../ui/pages/erasures.py"/>
        <source>Verslag bewaren: {what}, gewist op {day}</source>
        <translation>Save the report: {what}, erased on {day}</translation>
    </message>
    <message>
        <location filename="../../ui/pages/erasures.py"/>
        <source>{what}, gewist op {day}</source>
        <translation>{what}, erased on {day}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/pages/erasures.py"/>
        <location filename="../../ui/pages/keeping_words.py"/>
        <location filename="../../ui/pages/restore_door.py"/>
        <source>{n} reservekopieën</source>
        <translation>
            <numerusform>{n} backup</numerusform>
            <numerusform>{n} backups</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/pages/grounds.py"/>
        <source>Je mag alleen iets over een jongere bewaren als iemand dat goed vindt. Of als jullie dat samen zo hebben afgesproken. Schrijf hier op wie dat is. Wie wat mag lezen, kiest de jongere zelf, bij elke vraag.</source>
        <translation>You may only keep something about a young person if someone agrees. Or if you agreed on it together. Write down here who that is. Who may read what is up to the young person, at every question.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/grounds.py"/>
        <source>Onder de 12 vraag je het de ouders of de voogd.</source>
        <translation>Under 12 you ask the parents or the guardian.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/grounds.py"/>
        <source>Van 12 tot en met 15 jaar vraag je het de jongere en de ouders.</source>
        <translation>From 12 up to and including 15 you ask the young person and the parents.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/grounds.py"/>
        <source>Vanaf 16 jaar vraag je het de jongere zelf.</source>
        <translation>From 16 you ask the young person.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/grounds.py"/>
        <source>vanaf {on}</source>
        <translation>from {on}</translation>
    </message>
    <message>
        <location filename="../../ui/pages/grounds.py"/>
        <source>Nog niets. Zonder toestemming of afspraak komt er geen tafelblad.</source>
        <translation>Nothing yet. Without consent or an agreement there will be no table sheet.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/grounds.py"/>
        <source>{words}, ingetrokken op {withdrawn_on}</source>
        <translation>{words}, withdrawn on {withdrawn_on}</translation>
    </message>
    <message>
        <location filename="../../ui/pages/grounds.py"/>
        <source>{words}, tot en met {until}</source>
        <translation>{words}, until {until}</translation>
    </message>
    <message>
        <location filename="../../ui/pages/grounds.py"/>
        <source>Toestemming</source>
        <translation>Consent</translation>
    </message>
    <message>
        <location filename="../../ui/pages/grounds.py"/>
        <location filename="../../ui/pages/keeping_case.py"/>
        <location filename="../../ui/pages/restore.py"/>
        <location filename="../../ui/pages/restore_door.py"/>
        <source>Terug</source>
        <translation>Back</translation>
    </message>
    <message>
        <location filename="../../ui/pages/grounds.py"/>
        <source>Toestemming voor {name}</source>
        <translation>Consent for {name}</translation>
    </message>
    <message>
        <location filename="../../ui/pages/grounds.py"/>
        <source>Waarom mag je dit bewaren?</source>
        <translation>Why may you keep this?</translation>
    </message>
    <message>
        <location filename="../../ui/pages/grounds.py"/>
        <source>Welke afspraak is dat?</source>
        <translation>Which agreement is that?</translation>
    </message>
    <message>
        <location filename="../../ui/pages/grounds.py"/>
        <source>Wie vond het goed?</source>
        <translation>Who agreed?</translation>
    </message>
    <message>
        <location filename="../../ui/pages/grounds.py"/>
        <source>Vanaf</source>
        <translation>From</translation>
    </message>
    <message>
        <location filename="../../ui/pages/grounds.py"/>
        <source>Tot en met</source>
        <translation>Until</translation>
    </message>
    <message>
        <location filename="../../ui/pages/grounds.py"/>
        <source>Vastleggen</source>
        <translation>Record</translation>
    </message>
    <message>
        <location filename="../../ui/pages/grounds.py"/>
        <source>Vul bij de casus ook de leeftijd in.</source>
        <translation>Fill in the age at the case too.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/grounds.py"/>
        <source>de naam van het convenant</source>
        <translation>the name of the covenant</translation>
    </message>
    <message>
        <location filename="../../ui/pages/grounds.py"/>
        <source>De naam van wie het zei of tekende.</source>
        <translation>The name of who said or signed it.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/grounds.py"/>
        <source>Kies een einddag</source>
        <translation>Choose a last day</translation>
    </message>
    <message>
        <location filename="../../ui/pages/grounds.py"/>
        <source>Geen einddag? Dan geldt het tot iemand het intrekt.</source>
        <translation>No last day? Then it holds until someone withdraws it.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/grounds.py"/>
        <source>Vastgelegd</source>
        <translation>Recorded</translation>
    </message>
    <message>
        <location filename="../../ui/pages/grounds.py"/>
        <source>Intrekken</source>
        <translation>Withdraw</translation>
    </message>
    <message>
        <location filename="../../ui/pages/grounds.py"/>
        <source>Trek in: {label}, {by}</source>
        <translation>Withdraw: {label}, {by}</translation>
    </message>
    <message>
        <location filename="../../ui/pages/grounds.py"/>
        <source>geldt nu</source>
        <translation>holds now</translation>
    </message>
    <message>
        <location filename="../../ui/pages/grounds.py"/>
        <source>geldt niet meer</source>
        <translation>holds no longer</translation>
    </message>
    <message>
        <location filename="../../ui/pages/keeping.py"/>
        <source>Kijk hieronder.</source>
        <translation>Look below.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/keeping_case.py"/>
        <source>Wil je alles over {name} wissen?

Het gaat ook uit de reservekopieën. Dit kun je niet terugdraaien.</source>
        <translation>Do you want to erase everything about {name}?

It goes out of the backups too. You cannot undo this.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/keeping_case.py"/>
        <source>Wil je het antwoord van {name} op ‘{label}’ wissen?

Het gaat ook uit de reservekopieën. Dit kun je niet terugdraaien.</source>
        <translation>Do you want to erase the answer of {name} to ‘{label}’?

It goes out of the backups too. You cannot undo this.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/keeping_case.py"/>
        <source>Bewaren en wissen</source>
        <translation>Keeping and erasing</translation>
    </message>
    <message>
        <location filename="../../ui/pages/keeping_case.py"/>
        <source>Ja, wis alles</source>
        <translation>Yes, erase everything</translation>
    </message>
    <message>
        <location filename="../../ui/pages/keeping_case.py"/>
        <source>Nee, laat staan</source>
        <translation>No, leave it</translation>
    </message>
    <message>
        <location filename="../../ui/pages/keeping_case.py"/>
        <source>Ja, wis dit antwoord</source>
        <translation>Yes, erase this answer</translation>
    </message>
    <message>
        <location filename="../../ui/pages/keeping_case.py"/>
        <source>Bewaren en wissen: {name}</source>
        <translation>Keeping and erasing: {name}</translation>
    </message>
    <message>
        <location filename="../../ui/pages/keeping_case.py"/>
        <location filename="../../ui/pages/keeping_sheets.py"/>
        <source>PDF bewaren</source>
        <translation>Save PDF</translation>
    </message>
    <message>
        <location filename="../../ui/pages/keeping_case.py"/>
        <source>Gewist</source>
        <translation>Erased</translation>
    </message>
    <message>
        <location filename="../../ui/pages/keeping_case.py"/>
        <source>Uit de kluis gegaan</source>
        <translation>Gone out of the vault</translation>
    </message>
    <message>
        <location filename="../../ui/pages/keeping_case.py"/>
        <source>Het antwoord is gewist.</source>
        <translation>The answer has been erased.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/keeping_sheets.py"/>
        <source>Nog nodig? Kies een andere dag. Anders is het tijd om te wissen.</source>
        <translation>Still needed? Choose another day. Otherwise it is time to erase.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/keeping_sheets.py"/>
        <source>1 maand</source>
        <translation>1 month</translation>
    </message>
    <message>
        <location filename="../../ui/pages/keeping_sheets.py"/>
        <source>3 maanden</source>
        <translation>3 months</translation>
    </message>
    <message>
        <location filename="../../ui/pages/keeping_sheets.py"/>
        <source>6 maanden</source>
        <translation>6 months</translation>
    </message>
    <message>
        <location filename="../../ui/pages/keeping_sheets.py"/>
        <source>een jaar</source>
        <translation>a year</translation>
    </message>
    <message>
        <location filename="../../ui/pages/keeping_sheets.py"/>
        <source>drie jaar</source>
        <translation>three years</translation>
    </message>
    <message>
        <location filename="../../ui/pages/keeping_sheets.py"/>
        <source>Bewaar het verslag nu. Straks weet welapp de naam niet meer; dan kan het alleen nog zonder naam.</source>
        <translation>Save the report now. Soon welapp no longer knows the name; then it can only be made without a name.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/keeping_sheets.py"/>
        <source>Andere dag</source>
        <translation>Another day</translation>
    </message>
    <message>
        <location filename="../../ui/pages/keeping_sheets.py"/>
        <source>Liever een andere dag?</source>
        <translation>Rather another day?</translation>
    </message>
    <message>
        <location filename="../../ui/pages/keeping_sheets.py"/>
        <source>Opbergen</source>
        <translation>Put away</translation>
    </message>
    <message>
        <location filename="../../ui/pages/keeping_sheets.py"/>
        <source>Voor alle casussen: zo lang na de terugkoppeling</source>
        <translation>For all cases: this long after the feedback</translation>
    </message>
    <message>
        <location filename="../../ui/pages/keeping_sheets.py"/>
        <source>Wat we over {name} hebben</source>
        <translation>What we have about {name}</translation>
    </message>
    <message>
        <location filename="../../ui/pages/keeping_sheets.py"/>
        <source>Wil {name} weten wat er staat? Alles past in één PDF. Kijk het eerst na: staan er woorden in die een ander kwaad kunnen doen?</source>
        <translation>Does {name} want to know what is kept? It all fits in one PDF. Look it over first: are there words in it that could harm someone else?</translation>
    </message>
    <message>
        <location filename="../../ui/pages/keeping_sheets.py"/>
        <source>Laat er nog {left} zien</source>
        <translation>Show {left} more</translation>
    </message>
    <message>
        <location filename="../../ui/pages/keeping_sheets.py"/>
        <source>Wissen</source>
        <translation>Erase</translation>
    </message>
    <message>
        <location filename="../../ui/pages/keeping_sheets.py"/>
        <source>Of één antwoord wissen</source>
        <translation>Or erase one answer</translation>
    </message>
    <message>
        <location filename="../../ui/pages/keeping_sheets.py"/>
        <source>Welk antwoord?</source>
        <translation>Which answer?</translation>
    </message>
    <message>
        <location filename="../../ui/pages/keeping_sheets.py"/>
        <source>Wis dit antwoord</source>
        <translation>Erase this answer</translation>
    </message>
    <message>
        <location filename="../../ui/pages/keeping_sheets.py"/>
        <source> en alles over de tafel</source>
        <translation> and everything about the table</translation>
    </message>
    <message>
        <location filename="../../ui/pages/keeping_sheets.py"/>
        <source>Dit gaat weg: {goes}. Wat er al uit de kluis ging, moet je zelf terugvragen.</source>
        <translation>This goes: {goes}. What already left the vault you have to ask back yourself.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/keeping_sheets.py"/>
        <source>Wis de hele casus</source>
        <translation>Erase the whole case</translation>
    </message>
    <message>
        <location filename="../../ui/pages/keeping_sheets.py"/>
        <source>Wis alles over {name}</source>
        <translation>Erase everything about {name}</translation>
    </message>
    <message>
        <location filename="../../ui/pages/keeping_sheets.py"/>
        <source>Verslag bewaren (PDF)</source>
        <translation>Save the report (PDF)</translation>
    </message>
    <message>
        <location filename="../../ui/pages/keeping_sheets.py"/>
        <source>Naar de lijst</source>
        <translation>To the list</translation>
    </message>
    <message>
        <location filename="../../ui/pages/keeping_sheets.py"/>
        <source>Alles over {name} is gewist.</source>
        <translation>Everything about {name} has been erased.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/keeping_sheets.py"/>
        <source>Kies een andere dag</source>
        <translation>Choose another day</translation>
    </message>
    <message>
        <location filename="../../ui/pages/keeping_sheets.py"/>
        <source>Terughalen</source>
        <translation>Bring back</translation>
    </message>
    <message>
        <location filename="../../ui/pages/keeping_sheets.py"/>
        <source>De casus is opgeborgen: ze staat niet in de lijst, en alles is er nog.</source>
        <translation>The case has been put away: it is not in the list, and everything is still there.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/keeping_sheets.py"/>
        <source>Dan staat de casus niet meer in de lijst. Alles blijft bewaard.</source>
        <translation>Then the case is no longer in the list. Everything stays.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/keeping_sheets.py"/>
        <source>Nooit langer dan drie jaar na het begin.</source>
        <translation>Never longer than three years after the start.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/keeping_sheets.py"/>
        <source>Dit is er misschien nog. Vraag het terug en maak het klein:</source>
        <translation>This may still be around. Ask for it back and shred it:</translation>
    </message>
    <message>
        <location filename="../../ui/pages/keeping_sheets.py"/>
        <source>de naam</source>
        <translation>the name</translation>
    </message>
    <message>
        <location filename="../../ui/pages/keeping_words.py"/>
        <source>Er is nog geen blad uit de kluis gegaan.</source>
        <translation>No sheet has left the vault yet.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/keeping_words.py"/>
        <source>Er zijn nog geen reservekopieën met deze casus.</source>
        <translation>There are no backups with this case yet.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/keeping_words.py"/>
        <source>De reservekopieën worden nagekeken …</source>
        <translation>The backups are being checked …</translation>
    </message>
    <message>
        <location filename="../../ui/pages/keeping_words.py"/>
        <source>Bewaard. Dit bestand staat nu buiten de kluis. Geef het zelf aan wie het vroeg, en wis het daarna.</source>
        <translation>Saved. This file is outside the vault now. Hand it to who asked for it yourself, and erase it after that.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/keeping_words.py"/>
        <source>We bewaren dit tot en met {until}.</source>
        <translation>We keep this until {until}.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/keeping_words.py"/>
        <source>Dat is {counted} nadat {name} hoorde wat er bedacht is.</source>
        <translation>That is {counted} after {name} heard what was thought of.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/keeping_words.py"/>
        <source>van {days}</source>
        <translation>from {days}</translation>
    </message>
    <message>
        <location filename="../../ui/pages/keeping_words.py"/>
        <source>Ook in {number}, {span}. Daar haalt welapp het ook uit.</source>
        <translation>Also in {number}, {span}. welapp takes it out of those too.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/keeping_words.py"/>
        <source>Er is geen einddag bekend.</source>
        <translation>No last day is known.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/keeping_words.py"/>
        <source>De bewaartermijn was tot en met {until}.</source>
        <translation>The term for keeping this ran until {until}.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/keeping_words.py"/>
        <source>Die dag koos je zelf.</source>
        <translation>You chose that day yourself.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/keeping_words.py"/>
        <source>Dat is drie jaar na het begin. Hoort {name} eerder wat er bedacht is? Dan wordt de dag eerder.</source>
        <translation>That is three years after the start. Does {name} hear earlier what was thought of? Then the day comes sooner.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/keeping_words.py"/>
        <source>Dat is drie jaar na het begin. Langer mag niet.</source>
        <translation>That is three years after the start. Longer is not allowed.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/keeping_words.py"/>
        <source>, exemplaar {copy}</source>
        <translation>, copy {copy}</translation>
    </message>
    <message>
        <location filename="../../ui/pages/keeping_words.py"/>
        <source>{label} voor {whom}</source>
        <translation>{label} for {whom}</translation>
    </message>
    <message>
        <location filename="../../ui/pages/keeping_words.py"/>
        <source> tot en met {days}</source>
        <translation> until {days}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/pages/keeping_words.py"/>
        <source>{n} maanden</source>
        <translation>
            <numerusform>{n} month</numerusform>
            <numerusform>{n} months</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/pages/keeping_words.py"/>
        <source>Uit {counted} gehaald.</source>
        <translation>Taken out of {counted}.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/keeping_words.py"/>
        <source>{counted} weggegooid.</source>
        <translation>{counted} thrown away.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/keeping_words.py"/>
        <source>In de reservekopieën staat het niet meer.</source>
        <translation>It is no longer in the backups.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/keeping_words.py"/>
        <source>Nog niet overal weg. Sluit de schijf of stick aan; bij de volgende reservekopie gaat het eruit.</source>
        <translation>Not gone everywhere yet. Plug in the disk or stick; with the next backup it goes out.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/pages/keeping_words.py"/>
        <source>{n} kapotte reservekopieën</source>
        <translation>
            <numerusform>{n} broken backup</numerusform>
            <numerusform>{n} broken backups</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/pages/new_passphrase.py"/>
        <source>Dit is niet dezelfde zin. Typ hem nog een keer.</source>
        <translation>This is not the same sentence. Type it once more.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/new_passphrase.py"/>
        <source>Deze zin is makkelijk te raden. Maak hem langer. Wil je hem toch? Druk dan nog een keer.</source>
        <translation>This sentence is easy to guess. Make it longer. Do you want it anyway? Then press once more.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/new_passphrase.py"/>
        <location filename="../../ui/pages/unlock.py"/>
        <location filename="../../ui/pages/vault_ways.py"/>
        <source>Wachtzin</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <location filename="../../ui/pages/new_passphrase.py"/>
        <source>Nog een keer dezelfde wachtzin</source>
        <translation>The same passphrase once more</translation>
    </message>
    <message>
        <location filename="../../ui/pages/new_passphrase.py"/>
        <source>Een paar woorden die je onthoudt.</source>
        <translation>A few words that you will remember.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/passphrase.py"/>
        <source>Caps Lock staat aan. Je typt nu hoofdletters.</source>
        <translation>Caps Lock is on. You are typing capitals now.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/passphrase.py"/>
        <source>Even geduld …</source>
        <translation>One moment …</translation>
    </message>
    <message>
        <location filename="../../ui/pages/passphrase.py"/>
        <source>Laat zien wat ik typ</source>
        <translation>Show what I type</translation>
    </message>
    <message>
        <location filename="../../ui/pages/passphrase.py"/>
        <source>Laat niet meer zien wat ik typ</source>
        <translation>Hide what I type</translation>
    </message>
    <message>
        <location filename="../../ui/pages/progress.py"/>
        <source>Even geduld, welapp stopt …</source>
        <translation>One moment, welapp is stopping …</translation>
    </message>
    <message>
        <location filename="../../ui/pages/progress.py"/>
        <source>Voortgang</source>
        <translation>Progress</translation>
    </message>
    <message>
        <location filename="../../ui/pages/progress.py"/>
        <location filename="../../ui/pages/unlock.py"/>
        <source>Stoppen</source>
        <translation>Stop</translation>
    </message>
    <message>
        <location filename="../../ui/pages/restore.py"/>
        <source>Hier staat nog geen reservekopie. Heb je er een op een usb-stick? Wijs dan die map aan.</source>
        <translation>There is no backup here yet. Do you have one on a USB stick? Then point out that folder.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/restore.py"/>
        <source>Kies een dag. Dan zie je hier wat er in die kopie zit. Er verandert nog niets.</source>
        <translation>Choose a day. Then you see here what is in that copy. Nothing changes yet.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/restore.py"/>
        <source>Even kijken wat erin zit …</source>
        <translation>Having a look at what is in it …</translation>
    </message>
    <message>
        <location filename="../../ui/pages/restore.py"/>
        <source>Bezig met terugzetten. Sluit de laptop nog niet …</source>
        <translation>Putting it back. Do not close the laptop yet …</translation>
    </message>
    <message>
        <location filename="../../ui/pages/restore.py"/>
        <location filename="../../ui/pages/unlock.py"/>
        <source>Reservekopie terugzetten</source>
        <translation>Put back a backup</translation>
    </message>
    <message>
        <location filename="../../ui/pages/restore.py"/>
        <source>Deze kopie terugzetten</source>
        <translation>Put this copy back</translation>
    </message>
    <message>
        <location filename="../../ui/pages/restore.py"/>
        <source>Wil je de kluis terugzetten naar hoe die was: {moment}? {kept}</source>
        <translation>Do you want to put the vault back to how it was: {moment}? {kept}</translation>
    </message>
    <message>
        <location filename="../../ui/pages/restore.py"/>
        <source>Gelukt. De kluis is weer zoals die was: {moment}. {what_was_kept}</source>
        <translation>Done. The vault is again as it was: {moment}. {what_was_kept}</translation>
    </message>
    <message>
        <location filename="../../ui/pages/restore.py"/>
        <source>Kopieën in een andere map</source>
        <translation>Copies in another folder</translation>
    </message>
    <message>
        <location filename="../../ui/pages/restore.py"/>
        <source>Ja, zet terug</source>
        <translation>Yes, put it back</translation>
    </message>
    <message>
        <location filename="../../ui/pages/restore.py"/>
        <source>Nee, nog niet</source>
        <translation>No, not yet</translation>
    </message>
    <message>
        <location filename="../../ui/pages/restore.py"/>
        <source>Wat zit erin?</source>
        <translation>What is in it?</translation>
    </message>
    <message>
        <location filename="../../ui/pages/restore.py"/>
        <location filename="../../ui/pages/restore_door.py"/>
        <source>Map met reservekopieën</source>
        <translation>Folder with backups</translation>
    </message>
    <message>
        <location filename="../../ui/pages/restore.py"/>
        <source>Van wanneer?</source>
        <translation>From when?</translation>
    </message>
    <message>
        <location filename="../../ui/pages/restore.py"/>
        <source>In die map staan geen reservekopieën van welapp. Kies een andere map.</source>
        <translation>There are no backups of welapp in that folder. Choose another folder.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/restore_door.py"/>
        <source>Kies de map waar je reservekopieën staan, bijvoorbeeld op een usb-stick. Met je wachtzin of herstelcode zet je er een terug op deze computer.</source>
        <translation>Choose the folder where your backups are, for example on a USB stick. With your passphrase or recovery code you put one back on this computer.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/restore_door.py"/>
        <source>Je kluis op deze computer gaat niet open en de sleutel ontbreekt. Kies een map met een reservekopie.</source>
        <translation>Your vault on this computer does not open and the key is missing. Choose a folder with a backup.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/restore_door.py"/>
        <source>In deze map staan geen reservekopieën van welapp. Kies de usb-stick zelf, of de map die begint met ‘welapp-reservekopie’.</source>
        <translation>There are no backups of welapp in this folder. Choose the USB stick itself, or the folder that begins with ‘welapp-reservekopie’.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/restore_door.py"/>
        <location filename="../../ui/pages/vault_backups.py"/>
        <source>Map kiezen</source>
        <translation>Choose a folder</translation>
    </message>
    <message>
        <location filename="../../ui/pages/restore_door.py"/>
        <source>Andere map kiezen</source>
        <translation>Choose another folder</translation>
    </message>
    <message>
        <location filename="../../ui/pages/restore_door.py"/>
        <source>kluis {place}, {date}</source>
        <translation>vault {place}, {date}</translation>
    </message>
    <message>
        <location filename="../../ui/pages/restore_door.py"/>
        <source>Wachtzin van die kluis</source>
        <translation>Passphrase of that vault</translation>
    </message>
    <message>
        <location filename="../../ui/pages/restore_door.py"/>
        <location filename="../../ui/pages/unlock.py"/>
        <source>Wachtzin vergeten? Gebruik je herstelcode</source>
        <translation>Forgot your passphrase? Use your recovery code</translation>
    </message>
    <message>
        <location filename="../../ui/pages/restore_door.py"/>
        <source> van {team}</source>
        <translation> of {team}</translation>
    </message>
    <message>
        <location filename="../../ui/pages/restore_door.py"/>
        <source>{count}{team}. De nieuwste is van {newest}.</source>
        <translation>{count}{team}. The newest is from {newest}.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/restore_door.py"/>
        <source>Typ eerst de wachtzin die je toen had.</source>
        <translation>First type the passphrase you had then.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/restore_door.py"/>
        <source>Van welke kluis?</source>
        <translation>Of which vault?</translation>
    </message>
    <message>
        <location filename="../../ui/pages/restore_list.py"/>
        <source>Reservekopieën, de nieuwste eerst</source>
        <translation>Backups, the newest first</translation>
    </message>
    <message>
        <location filename="../../ui/pages/restore_supply.py"/>
        <source>ook op je tweede plek</source>
        <translation>also in your second place</translation>
    </message>
    <message>
        <location filename="../../ui/pages/restore_supply.py"/>
        <source>alleen op je tweede plek</source>
        <translation>only in your second place</translation>
    </message>
    <message>
        <location filename="../../ui/pages/restore_words.py"/>
        <source>Wat er nu in de kluis staat, kan welapp niet lezen. Vergelijken kan dus niet.</source>
        <translation>welapp cannot read what is in the vault now. So it cannot be compared.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/restore_words.py"/>
        <source>Dat zijn dezelfde casussen als nu. Wat er daarna in veranderd is, staat niet in deze kopie.</source>
        <translation>Those are the same cases as now. What changed in them since is not in this copy.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/restore_words.py"/>
        <source>De beschadigde bestanden blijven apart bewaard, voor wie er nog iets uit wil halen.</source>
        <translation>The damaged files are kept apart, for who wants to get something out of them.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/restore_words.py"/>
        <source>Wat er nu in de kluis staat, wordt eerst zelf een reservekopie. Je kunt dus altijd terug.</source>
        <translation>What is in the vault now first becomes a backup itself. So you can always go back.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/pages/restore_words.py"/>
        <source>{n} casussen</source>
        <translation>
            <numerusform>{n} case</numerusform>
            <numerusform>{n} cases</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/pages/restore_words.py"/>
        <source>Het laatst iets veranderd: {said_moment}.</source>
        <translation>Something last changed: {said_moment}.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/restore_words.py"/>
        <source>{join} en nog {number}</source>
        <translation>{join} and {number} more</translation>
    </message>
    <message>
        <location filename="../../ui/pages/restore_words.py"/>
        <source>Het terugzetten is gestopt. Er is niets teruggezet: alles is zoals het was.</source>
        <translation>Putting back has stopped. Nothing was put back: everything is as it was.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/restore_words.py"/>
        <source>geen casussen</source>
        <translation>no cases</translation>
    </message>
    <message>
        <location filename="../../ui/pages/restore_words.py"/>
        <source>Er is nog niets in geschreven.</source>
        <translation>Nothing has been written in it yet.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/restore_words.py"/>
        <source>{counted} hierin wiste je later. Wat gewist is, komt niet terug.</source>
        <translation>You erased {counted} in it later. What was erased does not come back.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/restore_words.py"/>
        <source>Nu staan er {counted} in je kluis.</source>
        <translation>There are {counted} in your vault now.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/restore_words.py"/>
        <source>Wat er vóór het terugzetten in stond, is ook bewaard als reservekopie.</source>
        <translation>What was in it before putting back is kept as a backup too.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/restore_words.py"/>
        <source>De beschadigde bestanden staan in ‘{aside}’.</source>
        <translation>The damaged files are in ‘{aside}’.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/restore_words.py"/>
        <source>Het terugzetten was al klaar. De kluis is weer zoals die was: {moment}.</source>
        <translation>Putting back was already done. The vault is again as it was: {moment}.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/restore_words.py"/>
        <source>Deze staat niet in de kopie en is</source>
        <translation>This one is not in the copy and will be</translation>
    </message>
    <message>
        <location filename="../../ui/pages/restore_words.py"/>
        <source>Deze {number} staan niet in de kopie en zijn</source>
        <translation>These {number} are not in the copy and will be</translation>
    </message>
    <message>
        <location filename="../../ui/pages/restore_words.py"/>
        <source>{which} dan weg: {row}.</source>
        <translation>{which} gone then: {row}.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/restore_words.py"/>
        <source>Deze komt</source>
        <translation>This one comes</translation>
    </message>
    <message>
        <location filename="../../ui/pages/restore_words.py"/>
        <source>Deze {number} komen</source>
        <translation>These {number} come</translation>
    </message>
    <message>
        <location filename="../../ui/pages/restore_words.py"/>
        <source>{which} terug: {row}.</source>
        <translation>{which} back: {row}.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/unlock.py"/>
        <source>Je nieuwe wachtzin geldt nu. De oude opent de kluis niet meer.</source>
        <translation>Your new passphrase counts now. The old one no longer opens the vault.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/unlock.py"/>
        <source>Je was bezig. Alles is bewaard.</source>
        <translation>You were in the middle of something. Everything is saved.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/unlock.py"/>
        <source>Je was bezig. Wat af was, is bewaard.</source>
        <translation>You were in the middle of something. What was finished is saved.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/unlock.py"/>
        <source>Je was bezig. Je laatste woorden zijn nog niet bewaard. {why} Open daarna de kluis: dan bewaren we ze alsnog.</source>
        <translation>You were in the middle of something. Your last words have not been saved yet. {why} Open the vault after that: then we save them after all.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/unlock.py"/>
        <source>Gestopt. Open de kluis met je wachtzin.</source>
        <translation>Stopped. Open the vault with your passphrase.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/unlock.py"/>
        <location filename="../../ui/pages/vault_computer.py"/>
        <source>Openen met deze computer</source>
        <translation>Open with this computer</translation>
    </message>
    <message>
        <location filename="../../ui/pages/unlock.py"/>
        <source>Alles wat jongeren je vertellen, ligt hier op slot.</source>
        <translation>Everything young people tell you is locked up here.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/unlock.py"/>
        <source>Open je kluis</source>
        <translation>Open your vault</translation>
    </message>
    <message>
        <location filename="../../ui/pages/unlock.py"/>
        <location filename="../../ui/pages/vault_computer.py"/>
        <location filename="../../ui/pages/vault_recovery.py"/>
        <source>Typ eerst je wachtzin.</source>
        <translation>First type your passphrase.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/unlock.py"/>
        <source>Wacht even …</source>
        <translation>Wait a moment …</translation>
    </message>
    <message>
        <location filename="../../ui/pages/unlock.py"/>
        <source>Bedenk eerst een nieuwe wachtzin.</source>
        <translation>First think of a new passphrase.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/vault.py"/>
        <source>Kluis</source>
        <translation>Vault</translation>
    </message>
    <message>
        <location filename="../../ui/pages/vault.py"/>
        <source>Deze computer opent de kluis niet meer. Dat kan nu alleen nog met je wachtzin of herstelcode.</source>
        <translation>This computer no longer opens the vault. Only your passphrase or recovery code does now.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/vault_backups.py"/>
        <source>Er is nog geen reservekopie.</source>
        <translation>There is no backup yet.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/vault_backups.py"/>
        <source>welapp maakt ze zelf, hoogstens elk half uur als er iets veranderd is.</source>
        <translation>welapp makes them by itself, at most every half hour when something changed.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/vault_backups.py"/>
        <source>Nog niet gekozen. Op een usb-stick of netwerkmap zijn je kopieën er nog als deze laptop stukgaat.</source>
        <translation>Not chosen yet. On a USB stick or network folder your copies are still there if this laptop breaks.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/vault_backups.py"/>
        <source>Bezig met een reservekopie. Je kunt gewoon verder werken.</source>
        <translation>Making a backup. You can just go on working.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/vault_backups.py"/>
        <source>Gestopt. Er is geen nieuwe reservekopie gemaakt.</source>
        <translation>Stopped. No new backup was made.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/vault_backups.py"/>
        <source>Hier liggen misschien nog reservekopieën van deze kluis. Die gaan ook open met een oude wachtzin of code.</source>
        <translation>There may still be backups of this vault here. An old passphrase or code opens those too.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/vault_backups.py"/>
        <source>Die zijn weg</source>
        <translation>Those are gone</translation>
    </message>
    <message>
        <location filename="../../ui/pages/vault_backups.py"/>
        <source>De reservekopie is gemaakt en nagekeken. Alleen op de tweede plek lukte het niet.</source>
        <translation>The backup has been made and checked. Only in the second place it did not work.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/vault_backups.py"/>
        <source>Nu een reservekopie maken</source>
        <translation>Make a backup now</translation>
    </message>
    <message>
        <location filename="../../ui/pages/vault_backups.py"/>
        <source>Terugzetten …</source>
        <translation>Put back …</translation>
    </message>
    <message>
        <location filename="../../ui/pages/vault_backups.py"/>
        <source>Andere map</source>
        <translation>Another folder</translation>
    </message>
    <message>
        <location filename="../../ui/pages/vault_backups.py"/>
        <source>Niet meer gebruiken</source>
        <translation>No longer use it</translation>
    </message>
    <message>
        <location filename="../../ui/pages/vault_backups.py"/>
        <source>Reservekopieën</source>
        <translation>Backups</translation>
    </message>
    <message>
        <location filename="../../ui/pages/vault_backups.py"/>
        <source>Op deze computer</source>
        <translation>On this computer</translation>
    </message>
    <message>
        <location filename="../../ui/pages/vault_backups.py"/>
        <source>Tweede plek</source>
        <translation>Second place</translation>
    </message>
    <message>
        <location filename="../../ui/pages/vault_backups.py"/>
        <source>Vroegere plek</source>
        <translation>Former place</translation>
    </message>
    <message>
        <location filename="../../ui/pages/vault_backups.py"/>
        <source>{said_moment} gemaakt en nagekeken.</source>
        <translation>{said_moment} made and checked.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/vault_backups.py"/>
        <source>Tweede plek niet meer gebruiken</source>
        <translation>No longer use the second place</translation>
    </message>
    <message>
        <location filename="../../ui/pages/vault_backups.py"/>
        <source>De reservekopieën op de vroegere plek zijn weg</source>
        <translation>The backups in the former place are gone</translation>
    </message>
    <message>
        <location filename="../../ui/pages/vault_backups.py"/>
        <source>Tweede plek voor reservekopieën</source>
        <translation>Second place for backups</translation>
    </message>
    <message>
        <location filename="../../ui/pages/vault_backups.py"/>
        <source>Er zijn er {number}. </source>
        <translation>There are {number}. </translation>
    </message>
    <message>
        <location filename="../../ui/pages/vault_backups.py"/>
        <source>Daarna is er nog iets veranderd. </source>
        <translation>Something changed since. </translation>
    </message>
    <message>
        <location filename="../../ui/pages/vault_backups.py"/>
        <source>Tweede plek: andere map kiezen</source>
        <translation>Second place: choose another folder</translation>
    </message>
    <message>
        <location filename="../../ui/pages/vault_backups.py"/>
        <source>Tweede plek: map kiezen</source>
        <translation>Second place: choose a folder</translation>
    </message>
    <message>
        <location filename="../../ui/pages/vault_backups.py"/>
        <source>Niet gevonden sinds {since}. {second_said}</source>
        <translation>Not found since {since}. {second_said}</translation>
    </message>
    <message>
        <location filename="../../ui/pages/vault_backups.py"/>
        <source>Hier komt elke reservekopie ook.</source>
        <translation>Each backup comes here too.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/vault_backups.py"/>
        <source>De reservekopie is gemaakt en nagekeken.</source>
        <translation>The backup has been made and checked.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/vault_computer.py"/>
        <location filename="../../ui/pages/vault_ways.py"/>
        <source>Aanzetten</source>
        <translation>Turn on</translation>
    </message>
    <message>
        <location filename="../../ui/pages/vault_computer.py"/>
        <source>Wie op deze computer onder jouw naam kan inloggen, kan dan ook de kluis openen.</source>
        <translation>Whoever can log in on this computer under your name can then open the vault too.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/vault_computer.py"/>
        <source>Bij het starten hoef je je wachtzin dan niet te typen. Ook niet als de computer even op slot ging of sliep, met de kluis open. Ging welapp zelf op slot, na een tijd stilte of omdat jij dat koos? Dan vraagt welapp je wachtzin, tot je welapp sluit en opnieuw start. Vergeet je wachtzin dus niet.</source>
        <translation>At the start you then need not type your passphrase. Nor when the computer was locked or asleep for a while, with the vault open. Did welapp lock by itself, after a time of silence or because you chose that? Then welapp asks for your passphrase, until you close welapp and start it again. So do not forget your passphrase.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/vault_computer.py"/>
        <source>Deze computer opent nu de kluis.</source>
        <translation>This computer opens the vault now.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/vault_computer.py"/>
        <source>{honest} Doe dit alleen op een laptop die van jou is.</source>
        <translation>{honest} Only do this on a laptop that is yours.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/vault_computer.py"/>
        <location filename="../../ui/pages/vault_recovery.py"/>
        <source>Je wachtzin</source>
        <translation>Your passphrase</translation>
    </message>
    <message>
        <location filename="../../ui/pages/vault_health.py"/>
        <source>Kluis nakijken</source>
        <translation>Check the vault</translation>
    </message>
    <message>
        <location filename="../../ui/pages/vault_health.py"/>
        <source>welapp kijkt dan alles na: de kluis en de laatste reservekopie. Je kunt intussen gewoon verder werken.</source>
        <translation>welapp then looks everything over: the vault and the last backup. You can just go on working meanwhile.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/vault_health.py"/>
        <source>Bezig met nakijken …</source>
        <translation>Checking …</translation>
    </message>
    <message>
        <location filename="../../ui/pages/vault_health.py"/>
        <source>Gestopt. De kluis is niet helemaal nagekeken.</source>
        <translation>Stopped. The vault was not checked all the way.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/vault_health.py"/>
        <source>Nagekeken: alles is in orde.</source>
        <translation>Checked: all is well.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/vault_health.py"/>
        <source>Nagekeken: er klopt iets niet. Lees hieronder wat je kunt doen.</source>
        <translation>Checked: something is not right. Read below what you can do.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/vault_health.py"/>
        <source>Gezondheid</source>
        <translation>Health</translation>
    </message>
    <message>
        <location filename="../../ui/pages/vault_passphrase.py"/>
        <location filename="../../ui/pages/vault_ways.py"/>
        <source>Wachtzin wijzigen</source>
        <translation>Change the passphrase</translation>
    </message>
    <message>
        <location filename="../../ui/pages/vault_passphrase.py"/>
        <source>Je wachtzin is gewijzigd. Vanaf nu opent alleen de nieuwe de kluis.</source>
        <translation>Your passphrase has been changed. From now on only the new one opens the vault.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/vault_passphrase.py"/>
        <source>Je wachtzin van nu</source>
        <translation>Your passphrase as it is now</translation>
    </message>
    <message>
        <location filename="../../ui/pages/vault_passphrase.py"/>
        <source>Typ eerst de wachtzin die je nu hebt.</source>
        <translation>First type the passphrase you have now.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/vault_passphrase.py"/>
        <source>Bedenk een nieuwe wachtzin.</source>
        <translation>Think of a new passphrase.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/vault_recovery.py"/>
        <source>Een herstelcode is een blad papier met 8 groepen cijfers. Vergeet je je wachtzin, dan kom je met dat blad toch in de kluis. Wie het blad heeft, kan de kluis openen. Bewaar het dus thuis of in een kast die op slot kan.</source>
        <translation>A recovery code is a sheet of paper with 8 groups of digits. Should you forget your passphrase, that sheet still gets you into the vault. Whoever has the sheet can open the vault. So keep it at home or in a cupboard that locks.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/vault_recovery.py"/>
        <source>Je vorige code opent de kluis straks niet meer, alleen nog een oude reservekopie. Gooi dat blad dan weg.</source>
        <translation>Your previous code soon no longer opens the vault, only an old backup. Throw that sheet away then.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/vault_recovery.py"/>
        <source>Bewaard. Dit bestand opent de kluis. Druk het af en gooi het bestand daarna weg, ook uit de prullenbak.</source>
        <translation>Saved. This file opens the vault. Print it and throw the file away after that, out of the recycle bin too.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/vault_recovery.py"/>
        <source>Met dit bestand kan iemand de kluis openen. Druk het blad af. Gooi het bestand daarna weg.</source>
        <translation>With this file someone can open the vault. Print the sheet. Throw the file away after that.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/vault_recovery.py"/>
        <source>Deze code geldt niet. Heb je al een blad? Gooi het weg, en het bestand ook.</source>
        <translation>This code does not count. Do you have a sheet already? Throw it away, and the file too.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/vault_recovery.py"/>
        <source>Je herstelcode is klaar. Bewaar het blad op een veilige plek.</source>
        <translation>Your recovery code is ready. Keep the sheet in a safe place.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/vault_recovery.py"/>
        <source>Code maken</source>
        <translation>Make a code</translation>
    </message>
    <message>
        <location filename="../../ui/pages/vault_recovery.py"/>
        <source>Ik heb het blad op papier</source>
        <translation>I have the sheet on paper</translation>
    </message>
    <message>
        <location filename="../../ui/pages/vault_recovery.py"/>
        <source>Klaar</source>
        <translation>Done</translation>
    </message>
    <message>
        <location filename="../../ui/pages/vault_recovery.py"/>
        <source>Schrijf deze 8 groepen op papier, of bewaar het blad en druk het af.</source>
        <translation>Write these 8 groups on paper, or save the sheet and print it.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/vault_recovery.py"/>
        <source>Pak het blad erbij. Typ de laatste groep over. Klopt die, dan geldt de code vanaf nu.</source>
        <translation>Take the sheet. Type the last group. If it is right, the code counts from now on.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/vault_recovery.py"/>
        <source>Groep 8 van je blad</source>
        <translation>Group 8 of your sheet</translation>
    </message>
    <message>
        <location filename="../../ui/pages/vault_recovery.py"/>
        <source>Blad bewaren als PDF</source>
        <translation>Save the sheet as PDF</translation>
    </message>
    <message>
        <location filename="../../ui/pages/vault_recovery.py"/>
        <source>Laat de code nog eens zien</source>
        <translation>Show the code once more</translation>
    </message>
    <message>
        <location filename="../../ui/pages/vault_recovery.py"/>
        <location filename="../../ui/pages/vault_task.py"/>
        <source>Toch niet</source>
        <translation>Never mind</translation>
    </message>
    <message>
        <location filename="../../ui/pages/vault_recovery.py"/>
        <source>groep {place}</source>
        <translation>group {place}</translation>
    </message>
    <message>
        <location filename="../../ui/pages/vault_recovery.py"/>
        <source>Groep {place}: {join}</source>
        <translation>Group {place}: {join}</translation>
    </message>
    <message>
        <location filename="../../ui/pages/vault_recovery.py"/>
        <source>Nieuwe herstelcode maken</source>
        <translation>Make a new recovery code</translation>
    </message>
    <message>
        <location filename="../../ui/pages/vault_recovery.py"/>
        <source>Blad met de herstelcode bewaren</source>
        <translation>Save the sheet with the recovery code</translation>
    </message>
    <message>
        <location filename="../../ui/pages/vault_recovery.py"/>
        <source>Typ groep 8 over van je blad.</source>
        <translation>Type group 8 from your sheet.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/vault_recovery.py"/>
        <source>Groep 8 klopt niet. Kijk nog eens op je blad.</source>
        <translation>Group 8 is not right. Look at your sheet once more.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/vault_task.py"/>
        <source>Dit is niet gelukt. Doe het nog een keer bij ‘Kluis’.</source>
        <translation>This did not work. Do it once more at ‘Vault’.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/vault_ways.py"/>
        <source>Nog niet gemaakt. Maak er een: dan kom je er ook in als je je wachtzin vergeet.</source>
        <translation>Not made yet. Make one: then you can get in when you forget your passphrase too.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/vault_ways.py"/>
        <source>Wijzigen</source>
        <translation>Change</translation>
    </message>
    <message>
        <location filename="../../ui/pages/vault_ways.py"/>
        <source>Nieuwe code maken</source>
        <translation>Make a new code</translation>
    </message>
    <message>
        <location filename="../../ui/pages/vault_ways.py"/>
        <source>Uitzetten</source>
        <translation>Turn off</translation>
    </message>
    <message>
        <location filename="../../ui/pages/vault_ways.py"/>
        <source>Aan. Bij het starten opent deze computer de kluis.</source>
        <translation>On. At the start this computer opens the vault.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/vault_ways.py"/>
        <source>Uit.</source>
        <translation>Off.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/vault_ways.py"/>
        <source>Even kijken of dit kan …</source>
        <translation>Looking whether this can be done …</translation>
    </message>
    <message>
        <location filename="../../ui/pages/vault_ways.py"/>
        <source>Zo kom je erin</source>
        <translation>How you get in</translation>
    </message>
    <message>
        <location filename="../../ui/pages/vault_ways.py"/>
        <source>Deze computer</source>
        <translation>This computer</translation>
    </message>
    <message>
        <location filename="../../ui/pages/vault_ways.py"/>
        <source>Hiermee open je de kluis. Alleen jij weet hem; niemand kan hem voor je opzoeken.</source>
        <translation>With this you open the vault. Only you know it; nobody can look it up for you.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/vault_ways.py"/>
        <source>Blad kwijt? Maak dan een nieuwe code; de oude opent daarna alleen nog een oude reservekopie.</source>
        <translation>Lost the sheet? Then make a new code; after that the old one only opens an old backup.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/vault_ways.py"/>
        <source>Openen met deze computer uitzetten</source>
        <translation>Turn off opening with this computer</translation>
    </message>
    <message>
        <location filename="../../ui/pages/vault_ways.py"/>
        <source>Openen met deze computer aanzetten</source>
        <translation>Turn on opening with this computer</translation>
    </message>
    <message>
        <location filename="../../ui/pages/vault_ways.py"/>
        <source>Gemaakt op {day}.</source>
        <translation>Made on {day}.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/vault_ways.py"/>
        <source>{day} gemaakt.</source>
        <translation>{day} made.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/vault_ways.py"/>
        <source>{off} Dit kan hier niet.</source>
        <translation>{off} This is not possible here.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/when.py"/>
        <source>{day} om {time} uur</source>
        <translation>{day} at {time}</translation>
    </message>
    <message>
        <location filename="../../ui/pages/when.py"/>
        <source>vandaag</source>
        <translation>today</translation>
    </message>
    <message>
        <location filename="../../ui/pages/when.py"/>
        <source>gisteren</source>
        <translation>yesterday</translation>
    </message>
    <message>
        <location filename="../../ui/saying.py"/>
        <source>{first} en {last}</source>
        <translation>{first} and {last}</translation>
    </message>
    <message>
        <location filename="../../ui/saying.py"/>
        <source>{start} tot {end}</source>
        <translation>{start} to {end}</translation>
    </message>
    <message>
        <location filename="../../ui/saying.py"/>
        <source>nl</source>
        <translation>en</translation>
    </message>
    <message>
        <location filename="../../welapp/domain"/>
        <source>jonger dan 12</source>
        <translation>younger than 12</translation>
    </message>
    <message>
        <location filename="../../welapp/domain"/>
        <source>12 tot en met 15 jaar</source>
        <translation>12 up to and including 15</translation>
    </message>
    <message>
        <location filename="../../welapp/domain"/>
        <source>16 jaar of ouder</source>
        <translation>16 or older</translation>
    </message>
    <message>
        <location filename="../../welapp/domain"/>
        <source>toestemming van de jongere zelf</source>
        <translation>consent of the young person</translation>
    </message>
    <message>
        <location filename="../../welapp/domain"/>
        <source>toestemming van de ouders of voogd</source>
        <translation>consent of the parents or guardian</translation>
    </message>
    <message>
        <location filename="../../welapp/domain"/>
        <source>toestemming van de jongere en de ouders</source>
        <translation>consent of the young person and the parents</translation>
    </message>
    <message>
        <location filename="../../welapp/domain"/>
        <source>een afspraak tussen organisaties (convenant)</source>
        <translation>an agreement between organisations (covenant)</translation>
    </message>
    <message>
        <location filename="../../welapp/domain"/>
        <source>iets anders</source>
        <translation>something else</translation>
    </message>
    <message>
        <location filename="../../welapp/domain"/>
        <source>nog niet gevraagd</source>
        <translation>not asked yet</translation>
    </message>
    <message>
        <location filename="../../welapp/domain"/>
        <source>gevraagd, wacht op antwoord</source>
        <translation>asked, waiting for an answer</translation>
    </message>
    <message>
        <location filename="../../welapp/domain"/>
        <source>ja, vrij</source>
        <translation>yes, free</translation>
    </message>
    <message>
        <location filename="../../welapp/domain"/>
        <source>nee</source>
        <translation>no</translation>
    </message>
    <message>
        <location filename="../../welapp/domain"/>
        <source>tafelblad</source>
        <translation>table sheet</translation>
    </message>
    <message>
        <location filename="../../welapp/domain"/>
        <source>Mijn blad</source>
        <translation>My sheet</translation>
    </message>
    <message>
        <location filename="../../welapp/domain"/>
        <source>overzicht ‘Wat we over jou hebben’</source>
        <translation>overview ‘What we have about you’</translation>
    </message>
    <message>
        <location filename="../../welapp/domain"/>
        <source>ouder of verzorger</source>
        <translation>parent or carer</translation>
    </message>
    <message>
        <location filename="../../welapp/domain"/>
        <source>coördinator</source>
        <translation>coordinator</translation>
    </message>
    <message>
        <location filename="../../welapp/domain"/>
        <source>eigenaar van de casus</source>
        <translation>owner of the case</translation>
    </message>
    <message>
        <location filename="../../welapp/domain"/>
        <source>verbinder</source>
        <translation>connector</translation>
    </message>
    <message>
        <location filename="../../welapp/domain"/>
        <source>voorzitter</source>
        <translation>chair</translation>
    </message>
    <message>
        <location filename="../../welapp/domain"/>
        <source>regelt plek en eten</source>
        <translation>arranges place and food</translation>
    </message>
    <message>
        <location filename="../../welapp/domain"/>
        <source>denkt mee</source>
        <translation>thinks along</translation>
    </message>
    <message>
        <location filename="../../welapp/domain"/>
        <source>Voorbereiden</source>
        <translation>Prepare</translation>
    </message>
    <message>
        <location filename="../../welapp/domain"/>
        <source>Huisbezoek</source>
        <translation>Home visit</translation>
    </message>
    <message>
        <location filename="../../welapp/domain"/>
        <source>Teruglezen</source>
        <translation>Read back</translation>
    </message>
    <message>
        <location filename="../../welapp/domain"/>
        <source>Tafelblad</source>
        <translation>Table sheet</translation>
    </message>
    <message>
        <location filename="../../welapp/domain"/>
        <source>Tafel</source>
        <translation>Table</translation>
    </message>
    <message>
        <location filename="../../welapp/domain"/>
        <source>Terugkoppeling</source>
        <translation>Feedback</translation>
    </message>
    <message>
        <location filename="../../welapp/domain"/>
        <source>Afgerond</source>
        <translation>Done</translation>
    </message>
    <message>
        <location filename="../../welapp/domain"/>
        <source>hij / hem</source>
        <translation>he / him</translation>
    </message>
    <message>
        <location filename="../../welapp/domain"/>
        <source>zij / haar</source>
        <translation>she / her</translation>
    </message>
    <message>
        <location filename="../../welapp/domain"/>
        <source>hen / hun</source>
        <translation>they / them</translation>
    </message>
    <message>
        <location filename="../../welapp/domain"/>
        <source>gewoon de naam</source>
        <translation>just the name</translation>
    </message>
    <message>
        <location filename="../../welapp/domain"/>
        <source>ouder</source>
        <translation>parent</translation>
    </message>
    <message>
        <location filename="../../welapp/domain"/>
        <source>eigenaar</source>
        <translation>owner</translation>
    </message>
    <message>
        <location filename="../../welapp/domain"/>
        <source>iedereen aan tafel</source>
        <translation>everyone at the table</translation>
    </message>
    <message>
        <location filename="../../welapp/domain"/>
        <source>de voorzitter</source>
        <translation>the chair</translation>
    </message>
    <message>
        <location filename="../../welapp/domain"/>
        <source>wie de plek en het eten regelt</source>
        <translation>who arranges the place and the food</translation>
    </message>
    <message>
        <location filename="../../welapp/domain"/>
        <source>zwart</source>
        <translation>black</translation>
    </message>
    <message>
        <location filename="../../welapp/domain"/>
        <source>blauw</source>
        <translation>blue</translation>
    </message>
    <message>
        <location filename="../../welapp/domain"/>
        <source>groen</source>
        <translation>green</translation>
    </message>
    <message>
        <location filename="../../welapp/domain"/>
        <source>geel</source>
        <translation>yellow</translation>
    </message>
    <message>
        <location filename="../../welapp/domain"/>
        <source>oranje</source>
        <translation>orange</translation>
    </message>
    <message>
        <location filename="../../welapp/domain"/>
        <source>rood</source>
        <translation>red</translation>
    </message>
    <message>
        <location filename="../../welapp/domain"/>
        <source>paars</source>
        <translation>purple</translation>
    </message>
    <message>
        <location filename="../../welapp/domain"/>
        <source>bruin</source>
        <translation>brown</translation>
    </message>
</context>
</TS>
