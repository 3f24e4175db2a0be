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
        <location filename="../../ui/ask.py"/>
        <source>Deze computer kent nog geen printer. Sluit er een aan, of bewaar het blad.</source>
        <translation>This computer knows no printer yet. Connect one, or save the sheet.</translation>
    </message>
    <message>
        <location filename="../../ui/ask.py"/>
        <source>Waar:</source>
        <translation>Where:</translation>
    </message>
    <message>
        <location filename="../../ui/ask.py"/>
        <source>Naam:</source>
        <translation>Name:</translation>
    </message>
    <message>
        <location filename="../../ui/ask.py"/>
        <source>Soort:</source>
        <translation>Kind:</translation>
    </message>
    <message>
        <location filename="../../ui/ask.py"/>
        <location filename="../../ui/pages/brief_saving.py"/>
        <location filename="../../ui/pages/colleague_add.py"/>
        <location filename="../../ui/pages/hand_over.py"/>
        <location filename="../../ui/pages/questions_files.py"/>
        <location filename="../../ui/pages/questions_new.py"/>
        <location filename="../../ui/pages/vault_recovery.py"/>
        <location filename="../../ui/pages/vault_task.py"/>
        <location filename="../../ui/pages/written_anew.py"/>
        <source>Toch niet</source>
        <translation>Never mind</translation>
    </message>
    <message>
        <location filename="../../ui/ask.py"/>
        <location filename="../../ui/pages/brief_saving.py"/>
        <location filename="../../ui/pages/own_sheet.py"/>
        <location filename="../../ui/pages/written_anew.py"/>
        <source>Bewaren</source>
        <translation>Save</translation>
    </message>
    <message>
        <location filename="../../ui/ask.py"/>
        <location filename="../../ui/pages/questions_form.py"/>
        <location filename="../../ui/pages/ways.py"/>
        <source>Kiezen</source>
        <translation>Choose</translation>
    </message>
    <message>
        <location filename="../../ui/associations.py"/>
        <source>Een dubbelklik kan welapp hier niet starten. Vraag hulp aan wie welapp op deze computer zette.</source>
        <translation>A double-click cannot start welapp here. Ask whoever put welapp on this computer for help.</translation>
    </message>
    <message>
        <location filename="../../ui/associations.py"/>
        <source>In de naam van de map van welapp staat een procentteken. Geef die map eerst een andere naam.</source>
        <translation>There is a percent sign in the name of the folder of welapp. Give that folder another name first.</translation>
    </message>
    <message>
        <location filename="../../ui/associations.py"/>
        <source>Bundel van welapp</source>
        <translation>welapp bundle</translation>
    </message>
    <message>
        <location filename="../../ui/associations.py"/>
        <source>Kaart van welapp</source>
        <translation>welapp card</translation>
    </message>
    <message>
        <location filename="../../ui/associations_linux.py"/>
        <source>Deze computer kan dit nog niet. Vraag wie hem beheert om het pakket ‘shared-mime-info’.</source>
        <translation>This computer cannot do this yet. Ask whoever manages it for the package ‘shared-mime-info’.</translation>
    </message>
    <message>
        <location filename="../../ui/associations_linux.py"/>
        <source>Je computer nam het niet over. Er is niets veranderd. Probeer het later nog een keer.</source>
        <translation>The system did not accept it. Nothing has changed. Try again later.</translation>
    </message>
    <message>
        <location filename="../../ui/associations_linux.py"/>
        <source>Bundels en kaarten van welapp openen</source>
        <translation>Open bundles and cards of welapp</translation>
    </message>
    <message>
        <location filename="../../ui/associations_windows.py"/>
        <source>Windows onthoudt hiervoor een ander programma. Klik met rechts op het bestand en kies welapp bij ‘Openen met’.</source>
        <translation>Windows remembers another program for this. Right-click the file and choose welapp under ‘Open with’.</translation>
    </message>
    <message>
        <location filename="../../ui/associations_windows.py"/>
        <source>Windows laat dit hier niet toe. Vraag het aan wie jullie computers beheert.</source>
        <translation>Windows does not allow this here. Ask whoever manages your computers.</translation>
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
        <location filename="../../ui/notice.py"/>
        <location filename="../../ui/pages/bundle_sheets.py"/>
        <location filename="../../ui/pages/worry.py"/>
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
        <location filename="../../ui/incoming.py"/>
        <source>Open eerst de kluis. Daarna zie je wat je opende.</source>
        <translation>Open the vault first. After that you see what you opened.</translation>
    </message>
    <message>
        <location filename="../../ui/incoming.py"/>
        <source>Tijdens een gesprek opent welapp geen bundel of kaart. Doe het nu nog een keer.</source>
        <translation>welapp opens no bundle or card during a conversation. Do it once more now.</translation>
    </message>
    <message>
        <location filename="../../ui/incoming.py"/>
        <source>welapp is nog ergens mee bezig. Open het bestand daarna nog een keer.</source>
        <translation>welapp is still busy with something. Open the file once more after that.</translation>
    </message>
    <message>
        <location filename="../../ui/incoming.py"/>
        <source>Terug naar de bundel</source>
        <translation>Back to the bundle</translation>
    </message>
    <message>
        <location filename="../../ui/incoming.py"/>
        <location filename="../../ui/pages/bundle.py"/>
        <source>Bundel</source>
        <translation>Bundle</translation>
    </message>
    <message>
        <location filename="../../ui/incoming.py"/>
        <location filename="../../ui/pages/bundle.py"/>
        <location filename="../../ui/pages/bundle_sheets.py"/>
        <location filename="../../ui/pages/cases.py"/>
        <source>Bundel openen</source>
        <translation>Open a bundle</translation>
    </message>
    <message>
        <location filename="../../ui/last_call.py"/>
        <source>Druk op een toets om door te gaan.</source>
        <translation>Press a key to go on.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/last_call.py"/>
        <source>Nog {n} seconden, dan gaat welapp op slot.</source>
        <translation>
            <numerusform>{n} more second, then welapp locks.</numerusform>
            <numerusform>{n} more seconds, then welapp locks.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/last_call.py"/>
        <location filename="../../ui/notice.py"/>
        <source>Mededeling</source>
        <translation>Notice</translation>
    </message>
    <message>
        <location filename="../../ui/last_call.py"/>
        <source>Doorgaan</source>
        <translation>Go on</translation>
    </message>
    <message>
        <location filename="../../ui/pages/aloud.py"/>
        <source>Voorlezen</source>
        <translation>Read aloud</translation>
    </message>
    <message>
        <location filename="../../ui/pages/aloud.py"/>
        <source>Stop met voorlezen</source>
        <translation>Stop reading aloud</translation>
    </message>
    <message>
        <location filename="../../ui/pages/answers.py"/>
        <source>Ik hou van pannenkoeken</source>
        <translation>I love pancakes</translation>
    </message>
    <message>
        <location filename="../../ui/pages/answers.py"/>
        <source>Een kaartje om te oefenen</source>
        <translation>A card to try</translation>
    </message>
    <message>
        <location filename="../../ui/pages/answers.py"/>
        <source>Zo noemen we je</source>
        <translation>What we call you</translation>
    </message>
    <message>
        <location filename="../../ui/pages/answers.py"/>
        <source>Dit past bij mij</source>
        <translation>This fits me</translation>
    </message>
    <message>
        <location filename="../../ui/pages/answers.py"/>
        <source>{name} zegt: {answer}</source>
        <translation>{name} says: {answer}</translation>
    </message>
    <message>
        <location filename="../../ui/pages/answers_drawn.py"/>
        <source>In één zin</source>
        <translation>In one sentence</translation>
    </message>
    <message>
        <location filename="../../ui/pages/answers_drawn.py"/>
        <source>Precies zoals jij het zegt.</source>
        <translation>Exactly as you say it.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/answers_drawn.py"/>
        <source>Welke plek?</source>
        <translation>Which place?</translation>
    </message>
    <message>
        <location filename="../../ui/pages/answers_drawn.py"/>
        <location filename="../../ui/pages/questions_items.py"/>
        <location filename="../../ui/pages/written_anew.py"/>
        <source>Dit moet er zijn</source>
        <translation>This has to be there</translation>
    </message>
    <message>
        <location filename="../../ui/pages/answers_drawn.py"/>
        <location filename="../../ui/pages/questions_items.py"/>
        <location filename="../../ui/pages/written_anew.py"/>
        <source>Dit liever niet</source>
        <translation>Better not this</translation>
    </message>
    <message>
        <location filename="../../ui/pages/answers_drawn.py"/>
        <source>Weet je het nog niet?</source>
        <translation>Not sure yet?</translation>
    </message>
    <message>
        <location filename="../../ui/pages/answers_seats.py"/>
        <source>Jij</source>
        <translation>You</translation>
    </message>
    <message>
        <location filename="../../ui/pages/answers_seats.py"/>
        <source>Nog iemand</source>
        <translation>Someone else</translation>
    </message>
    <message>
        <location filename="../../ui/pages/answers_seats.py"/>
        <location filename="../../ui/pages/questions_items.py"/>
        <location filename="../../ui/pages/sharing.py"/>
        <source>Erbij</source>
        <translation>Add</translation>
    </message>
    <message>
        <location filename="../../ui/pages/answers_seats.py"/>
        <source>Van de stoel af</source>
        <translation>Off the chair</translation>
    </message>
    <message>
        <location filename="../../ui/pages/answers_seats.py"/>
        <source>Waar is de deur?</source>
        <translation>Where is the door?</translation>
    </message>
    <message>
        <location filename="../../ui/pages/answers_seats.py"/>
        <source>Waar komt de lege stoel?</source>
        <translation>Where does the empty chair go?</translation>
    </message>
    <message>
        <location filename="../../ui/pages/answers_seats.py"/>
        <source>Waar zit {label}?</source>
        <translation>Where does {label} sit?</translation>
    </message>
    <message>
        <location filename="../../ui/pages/answers_seats.py"/>
        <source>{label}: van de stoel af</source>
        <translation>{label}: off the seat</translation>
    </message>
    <message>
        <location filename="../../ui/pages/at_work.py"/>
        <source>Je kunt het nu weer proberen.</source>
        <translation>You can try again now.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/at_work.py"/>
        <source>Even geduld …</source>
        <translation>One moment …</translation>
    </message>
    <message>
        <location filename="../../ui/pages/at_work.py"/>
        <source>Wacht even …</source>
        <translation>Wait a moment …</translation>
    </message>
    <message>
        <location filename="../../ui/pages/blank_questions.py"/>
        <source>Voor een huisbezoek zonder laptop. Er staan geen namen en geen antwoorden op.</source>
        <translation>For a home visit without a laptop. There are no names and no answers on it.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/blank_questions.py"/>
        <source>De vragen gaan naar de printer. Haal ze er zelf uit.</source>
        <translation>The questions are going to the printer. Collect them yourself.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/blank_questions.py"/>
        <source>Bewaard. Er staat niets van iemand in dit bestand.</source>
        <translation>Saved. There is nothing about anyone in this file.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/blank_questions.py"/>
        <source>In welke woorden?</source>
        <translation>In which wording?</translation>
    </message>
    <message>
        <location filename="../../ui/pages/blank_questions.py"/>
        <source>Vragen afdrukken</source>
        <translation>Print the questions</translation>
    </message>
    <message>
        <location filename="../../ui/pages/blank_questions.py"/>
        <source>Vragen bewaren</source>
        <translation>Save the questions</translation>
    </message>
    <message>
        <location filename="../../ui/pages/blank_questions.py"/>
        <location filename="../../ui/pages/brief_pile.py"/>
        <source>Lege vragenlijst</source>
        <translation>Empty questions</translation>
    </message>
    <message>
        <location filename="../../ui/pages/blank_questions.py"/>
        <source>Vanaf 12 jaar</source>
        <translation>From 12 years</translation>
    </message>
    <message>
        <location filename="../../ui/pages/blank_questions.py"/>
        <source>Jonger dan 12</source>
        <translation>Younger than 12</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/pages/brief.py"/>
        <source>{n} stukjes zijn veranderd of nog niet teruggelezen. Dat staat er niet op.</source>
        <translation>
            <numerusform>{n} piece was changed or not read back yet. That is not on it.</numerusform>
            <numerusform>{n} pieces were changed or not read back yet. That is not on it.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/pages/brief.py"/>
        <source>Alleen wat {name} voor deze lezer goed vond.</source>
        <translation>Only what {name} agreed to for this reader.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/brief.py"/>
        <source>Bladen</source>
        <translation>Sheets</translation>
    </message>
    <message>
        <location filename="../../ui/pages/brief.py"/>
        <location filename="../../ui/pages/brief_readers.py"/>
        <source>Voor wie is het blad?</source>
        <translation>Who is the sheet for?</translation>
    </message>
    <message>
        <location filename="../../ui/pages/brief.py"/>
        <source>Op dit blad staan geen antwoorden.</source>
        <translation>There are no answers on this sheet.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/brief.py"/>
        <source> Teruggelezen op {on}.</source>
        <translation> Read back on {on}.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/pages/brief.py"/>
        <location filename="../../ui/pages/brief_contents.py"/>
        <source>{n} antwoorden staan er niet op.</source>
        <translation>
            <numerusform>{n} answer is not on it.</numerusform>
            <numerusform>{n} answers are not on it.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/pages/brief.py"/>
        <source>Casus</source>
        <translation>Case</translation>
    </message>
    <message>
        <location filename="../../ui/pages/brief.py"/>
        <source>Kies bij ‘Voor wie is het blad?’ wat je mee wilt nemen.</source>
        <translation>Choose under ‘Who is the sheet for?’ what you want to take along.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/brief.py"/>
        <source>Naar het huisbezoek</source>
        <translation>To the home visit</translation>
    </message>
    <message>
        <location filename="../../ui/pages/brief.py"/>
        <source>Naar Toestemming</source>
        <translation>To Consent</translation>
    </message>
    <message>
        <location filename="../../ui/pages/brief.py"/>
        <source>Naar de casus</source>
        <translation>To the case</translation>
    </message>
    <message>
        <location filename="../../ui/pages/brief.py"/>
        <location filename="../../ui/pages/brief_contents.py"/>
        <location filename="../../ui/pages/case_turn.py"/>
        <source>Samen teruglezen</source>
        <translation>Read back together</translation>
    </message>
    <message>
        <location filename="../../ui/pages/brief.py"/>
        <source>Dit blad is om te houden.</source>
        <translation>This sheet is to keep.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/brief_contents.py"/>
        <source>Ook plek, tijd, wie er komen en de vier termijnen.</source>
        <translation>Also the place, the time, who is coming and the four terms.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/brief_contents.py"/>
        <source>Ook de volgorde, de tijden en wat te doen als het spannend wordt.</source>
        <translation>Also the order, the times and what to do when it gets tense.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/brief_contents.py"/>
        <source>Ook de dag, de tijd en hoeveel mensen er komen.</source>
        <translation>Also the day, the time and how many people are coming.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/brief_contents.py"/>
        <source>Wie, waar en wanneer, en hoe we aan tafel zitten. Geen antwoorden.</source>
        <translation>Who, where and when, and how we sit at the table. No answers.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/brief_contents.py"/>
        <source>De vier termijnen, met lege regels om te schrijven.</source>
        <translation>The four terms, with empty lines to write on.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/brief_contents.py"/>
        <source>De vier termijnen, groot, met ruimte om te schrijven.</source>
        <translation>The four terms, large, with room to write.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/brief_contents.py"/>
        <source>Ook hoe het verder gaat en wie je kunt bellen.</source>
        <translation>Also how it goes on and whom you can call.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/brief_contents.py"/>
        <source>Alle vragen, met ruimte om te schrijven. Geen namen en geen antwoorden.</source>
        <translation>All questions, with room to write. No names and no answers.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/brief_contents.py"/>
        <source>Nog niet samen teruggelezen</source>
        <translation>Not read back together yet</translation>
    </message>
    <message>
        <location filename="../../ui/pages/brief_contents.py"/>
        <source>Er staan twee antwoorden naast elkaar</source>
        <translation>There are two answers side by side</translation>
    </message>
    <message>
        <location filename="../../ui/pages/brief_contents.py"/>
        <source>Alleen wij lezen dit</source>
        <translation>Only we read this</translation>
    </message>
    <message>
        <location filename="../../ui/pages/brief_contents.py"/>
        <source>Voor andere lezers</source>
        <translation>For other readers</translation>
    </message>
    <message>
        <location filename="../../ui/pages/brief_contents.py"/>
        <source>Hoort niet op dit blad</source>
        <translation>Does not belong on this sheet</translation>
    </message>
    <message>
        <location filename="../../ui/pages/brief_contents.py"/>
        <source>Komt nooit op papier</source>
        <translation>Never goes on paper</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/pages/brief_contents.py"/>
        <source>{n} antwoorden staan erop.</source>
        <translation>
            <numerusform>{n} answer is on it.</numerusform>
            <numerusform>{n} answers are on it.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/pages/brief_contents.py"/>
        <location filename="../../ui/pages/brief_side.py"/>
        <source>Wat staat erop</source>
        <translation>What is on it</translation>
    </message>
    <message>
        <location filename="../../ui/pages/brief_contents.py"/>
        <source>Dit staat erop</source>
        <translation>This is on it</translation>
    </message>
    <message>
        <location filename="../../ui/pages/brief_contents.py"/>
        <source>Dit staat er niet op</source>
        <translation>This is not on it</translation>
    </message>
    <message>
        <location filename="../../ui/pages/brief_leaving.py"/>
        <source>Dit bestand staat nu buiten de kluis. Wie erbij kan, kan het lezen. Haal het weg als het niet meer nodig is.</source>
        <translation>This file is outside the vault now. Whoever can get at it can read it. Remove it when it is no longer needed.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/brief_leaving.py"/>
        <source>Deze bestanden staan nu buiten de kluis. Wie erbij kan, kan ze lezen. Haal ze weg als ze niet meer nodig zijn.</source>
        <translation>These files are outside the vault now. Whoever can get at them can read them. Remove them when they are no longer needed.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/brief_leaving.py"/>
        <source>Bewaard met een wachtwoord. Zeg de woorden door de telefoon, niet in dezelfde mail.</source>
        <translation>Saved with a password. Say the words over the telephone, not in the same mail.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/pages/brief_leaving.py"/>
        <source>{n} bladen bewaren</source>
        <translation>
            <numerusform>Save PDF</numerusform>
            <numerusform>Save {n} sheets</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/pages/brief_leaving.py"/>
        <source>Nummer {number} van {total} …</source>
        <translation>Number {number} of {total} …</translation>
    </message>
    <message>
        <location filename="../../ui/pages/brief_leaving.py"/>
        <location filename="../../ui/pages/progress.py"/>
        <location filename="../../ui/pages/unlock.py"/>
        <location filename="../../ui/pages/visit_frame.py"/>
        <source>Stoppen</source>
        <translation>Stop</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/pages/brief_leaving.py"/>
        <source>{n} bladen afdrukken</source>
        <translation>
            <numerusform>Print sheet</numerusform>
            <numerusform>Print {n} sheets</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/pages/brief_leaving.py"/>
        <source>In welke map komen de bladen?</source>
        <translation>In which folder do the sheets go?</translation>
    </message>
    <message>
        <location filename="../../ui/pages/brief_leaving.py"/>
        <location filename="../../ui/pages/keeping_case.py"/>
        <location filename="../../ui/pages/keeping_sheets.py"/>
        <source>PDF bewaren</source>
        <translation>Save PDF</translation>
    </message>
    <message>
        <location filename="../../ui/pages/brief_leaving.py"/>
        <source>{left} van de {total} bladen zijn klaar.</source>
        <translation>{left} of the {total} sheets are ready.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/pages/brief_leaving.py"/>
        <source>{n} bladen gaan naar de printer. Haal ze er zelf uit.</source>
        <translation>
            <numerusform>This sheet goes to the printer. Take it out yourself.</numerusform>
            <numerusform>{n} sheets go to the printer. Take them out yourself.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/pages/brief_leaving.py"/>
        <source>De rest is gestopt.</source>
        <translation>The rest was stopped.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/brief_pile.py"/>
        <location filename="../../welapp/domain"/>
        <source>Tafelblad</source>
        <translation>Table sheet</translation>
    </message>
    <message>
        <location filename="../../ui/pages/brief_pile.py"/>
        <source>Uitnodiging</source>
        <translation>Invitation</translation>
    </message>
    <message>
        <location filename="../../ui/pages/brief_pile.py"/>
        <source>4-4-4-4</source>
        <translation>4-4-4-4</translation>
    </message>
    <message>
        <location filename="../../ui/pages/brief_pile.py"/>
        <source>Muur A3</source>
        <translation>Wall A3</translation>
    </message>
    <message>
        <location filename="../../ui/pages/brief_pile.py"/>
        <source>Kaart van de voorzitter</source>
        <translation>Chair's card</translation>
    </message>
    <message>
        <location filename="../../ui/pages/brief_pile.py"/>
        <source>Lijst voor plek en eten</source>
        <translation>List for place and food</translation>
    </message>
    <message>
        <location filename="../../ui/pages/brief_pile.py"/>
        <location filename="../../ui/pages/own_sheet.py"/>
        <location filename="../../ui/pages/readback_foot.py"/>
        <location filename="../../welapp/domain"/>
        <source>Mijn blad</source>
        <translation>My sheet</translation>
    </message>
    <message>
        <location filename="../../ui/pages/brief_pile.py"/>
        <source>voor {name}</source>
        <translation>for {name}</translation>
    </message>
    <message>
        <location filename="../../ui/pages/brief_pile.py"/>
        <source>voor de voorzitter</source>
        <translation>for the chair</translation>
    </message>
    <message>
        <location filename="../../ui/pages/brief_pile.py"/>
        <source>voor wie plek en eten regelt</source>
        <translation>for who arranges place and food</translation>
    </message>
    <message>
        <location filename="../../ui/pages/brief_pile.py"/>
        <source>voor iedereen aan tafel</source>
        <translation>for everyone at the table</translation>
    </message>
    <message>
        <location filename="../../ui/pages/brief_pile.py"/>
        <source>nr. {number}, voor {name}</source>
        <translation>no. {number}, for {name}</translation>
    </message>
    <message>
        <location filename="../../ui/pages/brief_readers.py"/>
        <source>Nul</source>
        <translation>Zero</translation>
    </message>
    <message>
        <location filename="../../ui/pages/brief_readers.py"/>
        <source>Eén</source>
        <translation>One</translation>
    </message>
    <message>
        <location filename="../../ui/pages/brief_readers.py"/>
        <source>Twee</source>
        <translation>Two</translation>
    </message>
    <message>
        <location filename="../../ui/pages/brief_readers.py"/>
        <source>Drie</source>
        <translation>Three</translation>
    </message>
    <message>
        <location filename="../../ui/pages/brief_readers.py"/>
        <source>Vier</source>
        <translation>Four</translation>
    </message>
    <message>
        <location filename="../../ui/pages/brief_readers.py"/>
        <source>Vijf</source>
        <translation>Five</translation>
    </message>
    <message>
        <location filename="../../ui/pages/brief_readers.py"/>
        <source>Zes</source>
        <translation>Six</translation>
    </message>
    <message>
        <location filename="../../ui/pages/brief_readers.py"/>
        <source>Zeven</source>
        <translation>Seven</translation>
    </message>
    <message>
        <location filename="../../ui/pages/brief_readers.py"/>
        <source>Acht</source>
        <translation>Eight</translation>
    </message>
    <message>
        <location filename="../../ui/pages/brief_readers.py"/>
        <source>Negen</source>
        <translation>Nine</translation>
    </message>
    <message>
        <location filename="../../ui/pages/brief_readers.py"/>
        <source>Tien</source>
        <translation>Ten</translation>
    </message>
    <message>
        <location filename="../../ui/pages/brief_readers.py"/>
        <source>Elf</source>
        <translation>Eleven</translation>
    </message>
    <message>
        <location filename="../../ui/pages/brief_readers.py"/>
        <source>Twaalf</source>
        <translation>Twelve</translation>
    </message>
    <message>
        <location filename="../../ui/pages/brief_readers.py"/>
        <source>{youth} zelf</source>
        <translation>{youth} personally</translation>
    </message>
    <message>
        <location filename="../../ui/pages/brief_readers.py"/>
        <source>De jongere zelf</source>
        <translation>The young person</translation>
    </message>
    <message>
        <location filename="../../ui/pages/brief_readers.py"/>
        <source>elk met naam en nummer</source>
        <translation>each with name and number</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/pages/brief_readers.py"/>
        <source>{word} exemplaren</source>
        <translation>
            <numerusform>{word} copy</numerusform>
            <numerusform>{word} copies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/pages/brief_readers.py"/>
        <source>{n} bladen voor de bijeenkomst</source>
        <translation>
            <numerusform>{n} sheet for the meeting</numerusform>
            <numerusform>{n} sheets for the meeting</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/pages/brief_readers.py"/>
        <location filename="../../ui/widgets/share.py"/>
        <source>Iedereen aan tafel</source>
        <translation>Everyone at the table</translation>
    </message>
    <message>
        <location filename="../../ui/pages/brief_readers.py"/>
        <source>wens, woorden, plek en afspraken</source>
        <translation>wish, words, place and agreements</translation>
    </message>
    <message>
        <location filename="../../ui/pages/brief_readers.py"/>
        <source>De voorzitter</source>
        <translation>The chair</translation>
    </message>
    <message>
        <location filename="../../ui/pages/brief_readers.py"/>
        <source>ook wat alleen de voorzitter mag lezen</source>
        <translation>also what only the chair may read</translation>
    </message>
    <message>
        <location filename="../../ui/pages/brief_readers.py"/>
        <source>Wie de plek en het eten regelt</source>
        <translation>Who arranges the place and the food</translation>
    </message>
    <message>
        <location filename="../../ui/pages/brief_readers.py"/>
        <source>alleen plek, tijd en eten</source>
        <translation>only place, time and food</translation>
    </message>
    <message>
        <location filename="../../ui/pages/brief_readers.py"/>
        <source>Mijn blad, om te houden</source>
        <translation>My sheet, to keep</translation>
    </message>
    <message>
        <location filename="../../ui/pages/brief_readers.py"/>
        <source>Alles voor de bijeenkomst</source>
        <translation>Everything for the meeting</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/pages/brief_readers.py"/>
        <source>{n} bladen</source>
        <translation>
            <numerusform>{n} sheet</numerusform>
            <numerusform>{n} sheets</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/pages/brief_readers.py"/>
        <source>Welk blad?</source>
        <translation>Which sheet?</translation>
    </message>
    <message>
        <location filename="../../ui/pages/brief_readers.py"/>
        <source>, staat nu in beeld</source>
        <translation>, is in view now</translation>
    </message>
    <message>
        <location filename="../../ui/pages/brief_readers.py"/>
        <source>nr. {number}</source>
        <translation>no. {number}</translation>
    </message>
    <message>
        <location filename="../../ui/pages/brief_readers.py"/>
        <source>kan nog niet</source>
        <translation>not possible yet</translation>
    </message>
    <message>
        <location filename="../../ui/pages/brief_saving.py"/>
        <source>Zeg deze woorden door de telefoon. Zet ze nooit in dezelfde mail.</source>
        <translation>Say these words over the telephone. Never put them in the same mail.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/brief_saving.py"/>
        <source>Typ een wachtwoord, of neem andere woorden.</source>
        <translation>Type a password, or take other words.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/brief_saving.py"/>
        <source>Schrijf ze nu op. Na het bewaren zie je ze niet meer.</source>
        <translation>Write them down now. After saving you will not see them again.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/brief_saving.py"/>
        <source>Wie het bestand heeft, kan het dan lezen.</source>
        <translation>Whoever has the file can read it then.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/brief_saving.py"/>
        <source>Met een wachtwoord?</source>
        <translation>With a password?</translation>
    </message>
    <message>
        <location filename="../../ui/pages/brief_saving.py"/>
        <source>Het wachtwoord</source>
        <translation>The password</translation>
    </message>
    <message>
        <location filename="../../ui/pages/brief_saving.py"/>
        <source>Andere woorden</source>
        <translation>Other words</translation>
    </message>
    <message>
        <location filename="../../ui/pages/brief_saving.py"/>
        <source>Met een wachtwoord</source>
        <translation>With a password</translation>
    </message>
    <message>
        <location filename="../../ui/pages/brief_saving.py"/>
        <source>Zonder wachtwoord</source>
        <translation>Without a password</translation>
    </message>
    <message>
        <location filename="../../ui/pages/brief_side.py"/>
        <source>Wat wil je zien?</source>
        <translation>What do you want to see?</translation>
    </message>
    <message>
        <location filename="../../ui/pages/brief_side.py"/>
        <source>Vorig blad</source>
        <translation>Previous sheet</translation>
    </message>
    <message>
        <location filename="../../ui/pages/brief_side.py"/>
        <source>Volgend blad</source>
        <translation>Next sheet</translation>
    </message>
    <message>
        <location filename="../../ui/pages/brief_side.py"/>
        <source>Alleen dit blad afdrukken</source>
        <translation>Print this sheet only</translation>
    </message>
    <message>
        <location filename="../../ui/pages/brief_side.py"/>
        <source>Alleen dit blad bewaren</source>
        <translation>Save this sheet only</translation>
    </message>
    <message>
        <location filename="../../ui/pages/brief_side.py"/>
        <source>Nog één ding eerst</source>
        <translation>One thing first</translation>
    </message>
    <message>
        <location filename="../../ui/pages/brief_side.py"/>
        <source>Zo ziet het eruit</source>
        <translation>This is what it looks like</translation>
    </message>
    <message>
        <location filename="../../ui/pages/bundle.py"/>
        <source>Wat gewist is, is hier ook weg.</source>
        <translation>What was erased is gone here too.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/bundle.py"/>
        <source>De bundel is overgenomen.</source>
        <translation>The bundle was taken in.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/bundle.py"/>
        <source>Alles uit deze bundel heb je al. Er is niets over te nemen.</source>
        <translation>You have everything in this bundle already. There is nothing to take in.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/bundle.py"/>
        <location filename="../../ui/pages/restore.py"/>
        <source>Even kijken wat erin zit …</source>
        <translation>Having a look at what is in it …</translation>
    </message>
    <message>
        <location filename="../../ui/pages/bundle.py"/>
        <source>Bezig met overnemen. Sluit de laptop nog niet …</source>
        <translation>Taking it in. Do not close the laptop yet …</translation>
    </message>
    <message>
        <location filename="../../ui/pages/bundle.py"/>
        <location filename="../../ui/pages/case.py"/>
        <location filename="../../ui/pages/case_list.py"/>
        <location filename="../../ui/pages/cases.py"/>
        <location filename="../../ui/pages/erasures.py"/>
        <location filename="../../ui/pages/new_case.py"/>
        <location filename="../../ui/rail.py"/>
        <source>Casussen</source>
        <translation>Cases</translation>
    </message>
    <message>
        <location filename="../../ui/pages/bundle.py"/>
        <source>Wat er in de bundel zit</source>
        <translation>What is in the bundle</translation>
    </message>
    <message>
        <location filename="../../ui/pages/bundle_decisions.py"/>
        <source>beide blijven staan</source>
        <translation>both stay</translation>
    </message>
    <message>
        <location filename="../../ui/pages/bundle_decisions.py"/>
        <source>jouw versie</source>
        <translation>your version</translation>
    </message>
    <message>
        <location filename="../../ui/pages/bundle_decisions.py"/>
        <source>versie van {name}</source>
        <translation>version of {name}</translation>
    </message>
    <message>
        <location filename="../../ui/pages/bundle_list.py"/>
        <source>nog kiezen</source>
        <translation>still to choose</translation>
    </message>
    <message>
        <location filename="../../ui/pages/bundle_register.py"/>
        <source>Nog geen. Wat je maakt of overneemt, komt hier te staan.</source>
        <translation>None yet. What you make or take in will be listed here.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/bundle_register.py"/>
        <source>Aan {names}</source>
        <translation>To {names}</translation>
    </message>
    <message>
        <location filename="../../ui/pages/bundle_register.py"/>
        <source>Van {names}</source>
        <translation>From {names}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/pages/bundle_register.py"/>
        <source>nog {n} casussen</source>
        <translation>
            <numerusform>{n} more case</numerusform>
            <numerusform>{n} more cases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/pages/bundle_register.py"/>
        <source>{n} gewiste casussen</source>
        <translation>
            <numerusform>{n} erased case</numerusform>
            <numerusform>{n} erased cases</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/pages/bundle_register.py"/>
        <source>Open tot en met {day}.</source>
        <translation>Opens until {day}.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/bundle_register.py"/>
        <source>Teruggedraaid op {day}.</source>
        <translation>Turned back on {day}.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/bundle_register.py"/>
        <source>Bundels</source>
        <translation>Bundles</translation>
    </message>
    <message>
        <location filename="../../ui/pages/bundle_register.py"/>
        <source>Laat alle bundels zien</source>
        <translation>Show all bundles</translation>
    </message>
    <message>
        <location filename="../../ui/pages/bundle_register.py"/>
        <location filename="../../ui/pages/seal.py"/>
        <source>iemand zonder welapp</source>
        <translation>someone without welapp</translation>
    </message>
    <message>
        <location filename="../../ui/pages/bundle_register.py"/>
        <location filename="../../ui/pages/keeping_words.py"/>
        <source>iemand met zes woorden</source>
        <translation>someone with six words</translation>
    </message>
    <message>
        <location filename="../../ui/pages/bundle_rows.py"/>
        <location filename="../../ui/pages/questions_files.py"/>
        <source>Nieuw</source>
        <translation>New</translation>
    </message>
    <message>
        <location filename="../../ui/pages/bundle_rows.py"/>
        <source>Veranderd</source>
        <translation>Changed</translation>
    </message>
    <message>
        <location filename="../../ui/pages/bundle_rows.py"/>
        <source>Verschil: kies één versie</source>
        <translation>Difference: choose one version</translation>
    </message>
    <message>
        <location filename="../../ui/pages/bundle_rows.py"/>
        <source>Gaat hier ook weg</source>
        <translation>Goes here too</translation>
    </message>
    <message>
        <location filename="../../ui/pages/bundle_rows.py"/>
        <location filename="../../ui/pages/conflicts.py"/>
        <source>Twee versies</source>
        <translation>Two versions</translation>
    </message>
    <message>
        <location filename="../../ui/pages/bundle_rows.py"/>
        <source>Deze casus is hier gewist. Er komt niets van terug.</source>
        <translation>This case was erased here. Nothing of it comes back.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/bundle_rows.py"/>
        <source>Alles over {name}</source>
        <translation>Everything about {name}</translation>
    </message>
    <message>
        <location filename="../../ui/pages/bundle_rows.py"/>
        <source>{sender} heeft dit gewist</source>
        <translation>{sender} erased this</translation>
    </message>
    <message>
        <location filename="../../ui/pages/bundle_rows.py"/>
        <source>alleen {sender} paste dit aan</source>
        <translation>only {sender} changed this</translation>
    </message>
    <message>
        <location filename="../../ui/pages/bundle_rows.py"/>
        <source>iemand bij deze casus</source>
        <translation>someone in this case</translation>
    </message>
    <message>
        <location filename="../../ui/pages/bundle_rows.py"/>
        <source>om wie het gaat</source>
        <translation>who it is about</translation>
    </message>
    <message>
        <location filename="../../ui/pages/bundle_rows.py"/>
        <source>Wat bij jou nieuwer is, blijft zo.</source>
        <translation>What is newer on your side stays as it is.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/bundle_rows.py"/>
        <source>Over {name}</source>
        <translation>About {name}</translation>
    </message>
    <message>
        <location filename="../../ui/pages/bundle_rows.py"/>
        <source>Over de jongere</source>
        <translation>About the youth</translation>
    </message>
    <message>
        <location filename="../../ui/pages/bundle_rows.py"/>
        <source>{sender} deelt dit niet meer</source>
        <translation>{sender} does not share this any more</translation>
    </message>
    <message>
        <location filename="../../ui/pages/bundle_rows.py"/>
        <source>antwoord van {name}</source>
        <translation>answer of {name}</translation>
    </message>
    <message>
        <location filename="../../ui/pages/bundle_rows.py"/>
        <source>een antwoord</source>
        <translation>an answer</translation>
    </message>
    <message>
        <location filename="../../ui/pages/bundle_rows.py"/>
        <source>De rest is bij jou hetzelfde.</source>
        <translation>The rest is the same on your side.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/bundle_rows.py"/>
        <source>Alles is bij jou hetzelfde.</source>
        <translation>All of it is the same on your side.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/bundle_rows.py"/>
        <source>jullie pasten het allebei aan</source>
        <translation>you both changed it</translation>
    </message>
    <message>
        <location filename="../../ui/pages/bundle_rows.py"/>
        <location filename="../../ui/pages/bundle_view.py"/>
        <location filename="../../ui/pages/bundle_words.py"/>
        <location filename="../../ui/pages/questions_files.py"/>
        <location filename="../../ui/pages/version_words.py"/>
        <source>de jongere</source>
        <translation>the young person</translation>
    </message>
    <message>
        <location filename="../../ui/pages/bundle_rows.py"/>
        <source>Een casus</source>
        <translation>A case</translation>
    </message>
    <message>
        <location filename="../../ui/pages/bundle_sheets.py"/>
        <source>We weten niet zeker van wie dit is</source>
        <translation>We are not sure who this is from</translation>
    </message>
    <message>
        <location filename="../../ui/pages/bundle_sheets.py"/>
        <source>Er is nog niets overgenomen.</source>
        <translation>Nothing has been taken in yet.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/bundle_sheets.py"/>
        <source>Kijk eerst, kies dan.</source>
        <translation>Look first, then choose.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/bundle_sheets.py"/>
        <source>Deze bundel gaat open met zes woorden. Je collega zegt ze aan de telefoon.</source>
        <translation>This bundle opens with six words. Your colleague tells them on the phone.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/bundle_sheets.py"/>
        <source>Pas daarna kun je dit overnemen.</source>
        <translation>Only after that you can take this in.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/bundle_sheets.py"/>
        <source>In de bundel staat {name}, maar die kaart ken je nog niet. Vergelijk samen de cijfers.</source>
        <translation>The bundle says {name}, but you do not know that card yet. Compare the digits together.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/bundle_sheets.py"/>
        <source>Je hebt de kaart van {name}, maar jullie vergeleken de cijfers nog niet.</source>
        <translation>You have the card of {name}, but you did not compare the digits yet.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/bundle_sheets.py"/>
        <source>Je kent {name} met een andere kaart. Bel {name} en vergelijk de cijfers.</source>
        <translation>You know {name} with another card. Call {name} and compare the digits.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/bundle_sheets.py"/>
        <source>Spijt? Je kunt dit tot en met {day} in één keer terugdraaien.</source>
        <translation>Changed your mind? You can turn this back in one go up to and including {day}.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/bundle_sheets.py"/>
        <source>Gemaakt op {moment}</source>
        <translation>Made on {moment}</translation>
    </message>
    <message>
        <location filename="../../ui/pages/bundle_sheets.py"/>
        <source>Wat hier gewist wordt, komt niet terug. De rest kun je terugdraaien tot en met {day}.</source>
        <translation>What is erased here does not come back. The rest you can turn back up to and including {day}.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/bundle_sheets.py"/>
        <source>Vergelijk de cijfers</source>
        <translation>Compare the digits</translation>
    </message>
    <message>
        <location filename="../../ui/pages/bundle_sheets.py"/>
        <source>Alleen wat met de tafel gedeeld is</source>
        <translation>Only what was shared with the table</translation>
    </message>
    <message>
        <location filename="../../ui/pages/bundle_sheets.py"/>
        <source>Te openen tot en met {day}</source>
        <translation>Opens up to and including {day}</translation>
    </message>
    <message>
        <location filename="../../ui/pages/bundle_sheets.py"/>
        <source>Er liep een klok voor of achter. De dagen hierin kloppen niet overal; de woorden wel</source>
        <translation>A clock was ahead or behind. Some of the days in it are wrong; the words are right</translation>
    </message>
    <message>
        <location filename="../../ui/pages/bundle_sheets.py"/>
        <source>Jullie cijfers: {number}</source>
        <translation>Your digits: {number}</translation>
    </message>
    <message>
        <location filename="../../ui/pages/bundle_sheets.py"/>
        <source>De zes woorden</source>
        <translation>The six words</translation>
    </message>
    <message>
        <location filename="../../ui/pages/bundle_sheets.py"/>
        <source>Er is niets veranderd in je kluis.</source>
        <translation>Nothing has changed in your vault.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/bundle_sheets.py"/>
        <source>Ander bestand kiezen</source>
        <translation>Choose another file</translation>
    </message>
    <message>
        <location filename="../../ui/pages/bundle_sheets.py"/>
        <location filename="../../ui/pages/questions.py"/>
        <location filename="../../ui/pages/visit_keys.py"/>
        <source>Terugdraaien</source>
        <translation>Undo</translation>
    </message>
    <message>
        <location filename="../../ui/pages/bundle_sheets.py"/>
        <source>Nu een versie kiezen</source>
        <translation>Choose a version now</translation>
    </message>
    <message>
        <location filename="../../ui/pages/bundle_sheets.py"/>
        <source>Later terugdraaien kan ook, bij de casus, tot en met {day}.</source>
        <translation>It can also be turned back later, at the case, up to and including {day}.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/bundle_sheets.py"/>
        <source>Overgenomen</source>
        <translation>Taken in</translation>
    </message>
    <message>
        <location filename="../../ui/pages/bundle_sheets.py"/>
        <location filename="../../ui/undo.py"/>
        <source>Teruggedraaid</source>
        <translation>Undone</translation>
    </message>
    <message>
        <location filename="../../ui/pages/bundle_sheets.py"/>
        <source>Naar de casussen</source>
        <translation>To the cases</translation>
    </message>
    <message>
        <location filename="../../ui/pages/bundle_sheets.py"/>
        <source>Laat overal beide staan</source>
        <translation>Let both stand everywhere</translation>
    </message>
    <message>
        <location filename="../../ui/pages/bundle_sheets.py"/>
        <source>Niet overnemen</source>
        <translation>Do not take in</translation>
    </message>
    <message>
        <location filename="../../ui/pages/bundle_sheets.py"/>
        <source>Van {name}</source>
        <translation>From {name}</translation>
    </message>
    <message>
        <location filename="../../ui/pages/bundle_sheets.py"/>
        <source>Echt van {name}</source>
        <translation>Truly from {name}</translation>
    </message>
    <message>
        <location filename="../../ui/pages/bundle_sheets.py"/>
        <source>Deze bundel maakte je zelf. Er is niets over te nemen.</source>
        <translation>You made this bundle yourself. There is nothing to take in.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/bundle_sheets.py"/>
        <source>Typ hier de zes woorden.</source>
        <translation>Type the six words here.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/bundle_sheets.py"/>
        <source>Kies de bundel die je van een collega kreeg.</source>
        <translation>Choose the bundle that a colleague gave you.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/bundle_sheets.py"/>
        <location filename="../../ui/pages/conflicts.py"/>
        <source>Naar {name}</source>
        <translation>To {name}</translation>
    </message>
    <message>
        <location filename="../../ui/pages/bundle_sheets.py"/>
        <source>Nog {left} kiezen</source>
        <translation>{left} left to choose</translation>
    </message>
    <message>
        <location filename="../../ui/pages/bundle_sheets.py"/>
        <source>Deze bundel maakte je zelf, op een andere computer.</source>
        <translation>You made this bundle yourself, on another computer.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/bundle_sheets.py"/>
        <source>Je nam deze bundel al over op {day}.</source>
        <translation>You took this bundle in already on {day}.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/bundle_sheets.py"/>
        <source>Alle {brings} overnemen</source>
        <translation>Take in all {brings}</translation>
    </message>
    <message>
        <location filename="../../ui/pages/bundle_sheets.py"/>
        <source>Overnemen</source>
        <translation>Take in</translation>
    </message>
    <message>
        <location filename="../../ui/pages/bundle_view.py"/>
        <location filename="../../ui/pages/version_words.py"/>
        <source>Jouw versie</source>
        <translation>Your version</translation>
    </message>
    <message>
        <location filename="../../ui/pages/bundle_view.py"/>
        <source>{name} deelt dit niet meer met jou. Neem je de bundel over, dan gaat het hier weg.</source>
        <translation>{name} does not share this with you any more. If you take the bundle in, it goes here.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/bundle_view.py"/>
        <location filename="../../ui/pages/conflicts.py"/>
        <source>Dan lees je dit eerst terug met {youth}. Tot die tijd staat het niet op het tafelblad.</source>
        <translation>Then you read this back with {youth} first. Until then it is not on the table sheet.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/bundle_view.py"/>
        <source>In de casus kies je later. Tot die tijd staat het niet op het tafelblad.</source>
        <translation>In the case you choose later. Until then it is not on the table sheet.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/bundle_view.py"/>
        <source>Dit is nieuw. Het komt erbij.</source>
        <translation>This is new. It is added.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/bundle_view.py"/>
        <source>Alleen {name} paste dit aan. Jouw versie wordt vervangen.</source>
        <translation>Only {name} changed this. Your version is replaced.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/bundle_view.py"/>
        <source>Jullie pasten dit allebei aan. Kies er een, of laat beide staan en kies later.</source>
        <translation>You both changed this. Choose one, or let both stand and choose later.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/bundle_view.py"/>
        <source>{name} heeft dit gewist. Neem je de bundel over, dan gaat het hier ook weg. Voorgoed.</source>
        <translation>{name} erased this. If you take the bundle in, it goes here too. For good.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/bundle_view.py"/>
        <source>Dit is nieuw.</source>
        <translation>This is new.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/bundle_view.py"/>
        <source>Alleen {name} paste dit aan.</source>
        <translation>Only {name} changed this.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/bundle_view.py"/>
        <source>Jullie pasten dit allebei aan.</source>
        <translation>You both changed this.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/bundle_view.py"/>
        <source>{name} heeft dit gewist.</source>
        <translation>{name} erased this.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/bundle_view.py"/>
        <location filename="../../ui/pages/version_words.py"/>
        <source>Versie van {name}</source>
        <translation>Version of {name}</translation>
    </message>
    <message>
        <location filename="../../ui/pages/bundle_view.py"/>
        <source>Kies je de versie van {name}?</source>
        <translation>Do you choose the version of {name}?</translation>
    </message>
    <message>
        <location filename="../../ui/pages/bundle_view.py"/>
        <source>Neem je dit over?</source>
        <translation>Do you take this in?</translation>
    </message>
    <message>
        <location filename="../../ui/pages/bundle_words.py"/>
        <source>niet meer in je lijst</source>
        <translation>no longer in your list</translation>
    </message>
    <message>
        <location filename="../../ui/pages/bundle_words.py"/>
        <source>Bundel van {name}</source>
        <translation>Bundle from {name}</translation>
    </message>
    <message>
        <location filename="../../ui/pages/bundle_words.py"/>
        <source>De bundel over {names} staat nu in je kluis.</source>
        <translation>The bundle about {names} is now in your vault.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/bundle_words.py"/>
        <source>Wat de bundel bracht, is er weer uit.</source>
        <translation>What the bundle brought is out again.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/bundle_words.py"/>
        <source>Bundel over {name}</source>
        <translation>Bundle about {name}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/pages/bundle_words.py"/>
        <location filename="../../ui/pages/case_notes.py"/>
        <source>Op {n} plekken staan twee versies.</source>
        <translation>
            <numerusform>In {n} place there are two versions.</numerusform>
            <numerusform>In {n} places there are two versions.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/pages/bundle_words.py"/>
        <source>Dit bleef staan, omdat er daarna aan gewerkt is: {what}.</source>
        <translation>This stayed, because it was worked on after that: {what}.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/bundle_words.py"/>
        <source>{sender} wiste alles over {names}. Dat gaat hier dan ook weg.</source>
        <translation>{sender} erased everything about {names}. That then goes here too.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/pages/bundle_words.py"/>
        <source>{sender} wiste {n} dingen. Die gaan hier dan ook weg.</source>
        <translation>
            <numerusform>{sender} erased {n} thing. That then goes here too.</numerusform>
            <numerusform>{sender} erased {n} things. Those then go here too.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/pages/bundle_words.py"/>
        <source>Dat kun je niet terugdraaien.</source>
        <translation>That cannot be turned back.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/bundle_words.py"/>
        <source>deze casus</source>
        <translation>this case</translation>
    </message>
    <message>
        <location filename="../../ui/pages/bundle_words.py"/>
        <source>Wat gewist is, blijft gewist.</source>
        <translation>What was erased stays erased.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/case.py"/>
        <source>De wensdroom komt tijdens het huisbezoek.</source>
        <translation>The dream wish comes during the home visit.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/case.py"/>
        <source>Er is nog geen wensdroom. Dat hoeft ook niet.</source>
        <translation>There is no dream wish yet. It does not have to be there.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/case.py"/>
        <source>Er is iets veranderd na het teruglezen. Lees het samen opnieuw.</source>
        <translation>Something changed after reading back. Read it together again.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/case.py"/>
        <source>{name} kiest de plek tijdens het huisbezoek.</source>
        <translation>{name} chooses the place during the home visit.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/case.py"/>
        <source>Meer over deze casus</source>
        <translation>More about this case</translation>
    </message>
    <message>
        <location filename="../../ui/pages/case.py"/>
        <location filename="../../ui/pages/case_notes.py"/>
        <location filename="../../ui/pages/case_turn.py"/>
        <location filename="../../ui/pages/colleague_list.py"/>
        <location filename="../../ui/pages/prepare.py"/>
        <location filename="../../ui/pages/seal_choices.py"/>
        <source>Bekijken</source>
        <translation>Look</translation>
    </message>
    <message>
        <location filename="../../ui/pages/case.py"/>
        <source>Bekijk bewaren en wissen</source>
        <translation>Look at keeping and erasing</translation>
    </message>
    <message>
        <location filename="../../ui/pages/case.py"/>
        <location filename="../../ui/pages/readback_piece.py"/>
        <source>Wijzig</source>
        <translation>Change</translation>
    </message>
    <message>
        <location filename="../../ui/pages/case.py"/>
        <source>Wijzig wie aan tafel zit</source>
        <translation>Change who sits at the table</translation>
    </message>
    <message>
        <location filename="../../ui/pages/case.py"/>
        <source>Wijzig de plek en het eten</source>
        <translation>Change the place and the food</translation>
    </message>
    <message>
        <location filename="../../ui/pages/case.py"/>
        <source>Wensdroom: één van de versies</source>
        <translation>Dream wish: one of the versions</translation>
    </message>
    <message>
        <location filename="../../ui/pages/case.py"/>
        <source>Wensdroom</source>
        <translation>Dream wish</translation>
    </message>
    <message>
        <location filename="../../ui/pages/case.py"/>
        <source>Tekening bij de wensdroom</source>
        <translation>Drawing with the dream wish</translation>
    </message>
    <message>
        <location filename="../../ui/pages/case.py"/>
        <source>De bewaartermijn was tot en met {until}. Bewaren of wissen?</source>
        <translation>The term for keeping this ran until {until}. Keep or erase?</translation>
    </message>
    <message>
        <location filename="../../ui/pages/case.py"/>
        <location filename="../../ui/widgets/round_table.py"/>
        <source>Aan tafel</source>
        <translation>At the table</translation>
    </message>
    <message>
        <location filename="../../ui/pages/case.py"/>
        <source>Nog geen plek gekozen</source>
        <translation>No place chosen yet</translation>
    </message>
    <message>
        <location filename="../../ui/pages/case.py"/>
        <source>Naam en hij, zij of hen wijzigen</source>
        <translation>Change name and he, she or they</translation>
    </message>
    <message>
        <location filename="../../ui/pages/case.py"/>
        <source>Wie mag erbij</source>
        <translation>Who may join</translation>
    </message>
    <message>
        <location filename="../../ui/pages/case.py"/>
        <location filename="../../ui/pages/grounds.py"/>
        <source>Toestemming</source>
        <translation>Consent</translation>
    </message>
    <message>
        <location filename="../../ui/pages/case.py"/>
        <source>Bundel voor een collega …</source>
        <translation>Bundle for a colleague …</translation>
    </message>
    <message>
        <location filename="../../ui/pages/case.py"/>
        <location filename="../../ui/pages/keeping_case.py"/>
        <source>Bewaren en wissen</source>
        <translation>Keeping and erasing</translation>
    </message>
    <message>
        <location filename="../../ui/pages/case.py"/>
        <source>opgeborgen</source>
        <translation>put away</translation>
    </message>
    <message>
        <location filename="../../ui/pages/case.py"/>
        <location filename="../../ui/pages/keeping_sheets.py"/>
        <source>Terughalen</source>
        <translation>Bring back</translation>
    </message>
    <message>
        <location filename="../../ui/pages/case.py"/>
        <location filename="../../ui/pages/keeping_sheets.py"/>
        <source>Opbergen</source>
        <translation>Put away</translation>
    </message>
    <message>
        <location filename="../../ui/pages/case_facts.py"/>
        <source>sinds {created_on}</source>
        <translation>since {created_on}</translation>
    </message>
    <message>
        <location filename="../../ui/pages/case_facts.py"/>
        <source>, geldt tot en met {until}</source>
        <translation>, holds until {until}</translation>
    </message>
    <message>
        <location filename="../../ui/pages/case_facts.py"/>
        <source>Sinds {on}{until}.</source>
        <translation>Since {on}{until}.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/case_facts.py"/>
        <source> Met {must}.</source>
        <translation> With {must}.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/case_facts.py"/>
        <source>Gekozen door {name}.{must}</source>
        <translation>Chosen by {name}.{must}</translation>
    </message>
    <message>
        <location filename="../../ui/pages/case_facts.py"/>
        <source>was vóór {due}</source>
        <translation>was due before {due}</translation>
    </message>
    <message>
        <location filename="../../ui/pages/case_facts.py"/>
        <source>vóór {due}</source>
        <translation>before {due}</translation>
    </message>
    <message>
        <location filename="../../ui/pages/case_groups.py"/>
        <source>Deze week</source>
        <translation>This week</translation>
    </message>
    <message>
        <location filename="../../ui/pages/case_groups.py"/>
        <location filename="../../ui/pages/colleague_compare.py"/>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <location filename="../../ui/pages/case_groups.py"/>
        <location filename="../../ui/pages/case_turn.py"/>
        <source>In rust</source>
        <translation>At rest</translation>
    </message>
    <message>
        <location filename="../../ui/pages/case_groups.py"/>
        <location filename="../../ui/pages/case_turn.py"/>
        <location filename="../../welapp/domain"/>
        <source>Afgerond</source>
        <translation>Done</translation>
    </message>
    <message>
        <location filename="../../ui/pages/case_groups.py"/>
        <source>Bewaartermijn voorbij</source>
        <translation>Past the term for keeping</translation>
    </message>
    <message>
        <location filename="../../ui/pages/case_groups.py"/>
        <source>Opgeborgen</source>
        <translation>Put away</translation>
    </message>
    <message>
        <location filename="../../ui/pages/case_groups.py"/>
        <source>Gevonden</source>
        <translation>Found</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/pages/case_groups.py"/>
        <source>{n} verschillen</source>
        <translation>
            <numerusform>{n} difference</numerusform>
            <numerusform>{n} differences</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/pages/case_groups.py"/>
        <source>Deze week hoef je niets af te maken.</source>
        <translation>Nothing has to be finished this week.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/case_groups.py"/>
        <source>Hier is nog niets. Casussen zonder dag komen ook hier te staan.</source>
        <translation>Nothing here yet. Cases without a day come here too.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/case_groups.py"/>
        <source>Hier is niets. Wil een jongere nu niet? Dan staat die casus rustig hier.</source>
        <translation>Nothing here. Does a young person not want this now? Then the case rests here.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/case_groups.py"/>
        <source>Hier is nog niets. Na de terugkoppeling staat een casus hier.</source>
        <translation>Nothing here yet. After the feedback a case comes here.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/case_groups.py"/>
        <source>eigenaar {owner}</source>
        <translation>owner {owner}</translation>
    </message>
    <message>
        <location filename="../../ui/pages/case_groups.py"/>
        <location filename="../../ui/pages/welcome.py"/>
        <source>Nu niet</source>
        <translation>Not now</translation>
    </message>
    <message>
        <location filename="../../ui/pages/case_groups.py"/>
        <location filename="../../ui/pages/welcome.py"/>
        <source>Liever niet</source>
        <translation>Rather not</translation>
    </message>
    <message>
        <location filename="../../ui/pages/case_notes.py"/>
        <source>Bundel van {name} terugdraaien ({day})</source>
        <translation>Turn back the bundle from {name} ({day})</translation>
    </message>
    <message>
        <location filename="../../ui/pages/case_notes.py"/>
        <source>Wil je terugdraaien wat je op {day} overnam? Wat je daarna zelf veranderde, blijft staan.</source>
        <translation>Do you want to turn back what you took in on {day}? What you changed yourself after that stays.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/case_notes.py"/>
        <location filename="../../ui/pages/version_words.py"/>
        <source>je collega</source>
        <translation>your colleague</translation>
    </message>
    <message>
        <location filename="../../ui/pages/case_notes.py"/>
        <source>Bekijk de versies en kies</source>
        <translation>Look at the versions and choose</translation>
    </message>
    <message>
        <location filename="../../ui/pages/case_notes.py"/>
        <source>Ja, draai terug</source>
        <translation>Yes, turn it back</translation>
    </message>
    <message>
        <location filename="../../ui/pages/case_notes.py"/>
        <location filename="../../ui/pages/keeping_case.py"/>
        <location filename="../../ui/pages/readback_piece.py"/>
        <location filename="../../ui/pages/unwritten.py"/>
        <source>Nee, laat staan</source>
        <translation>No, leave it</translation>
    </message>
    <message>
        <location filename="../../ui/pages/case_turn.py"/>
        <source>Nu aan de beurt</source>
        <translation>Your next step</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/pages/case_turn.py"/>
        <source>Vóór {day}. Nog {n} dagen.</source>
        <translation>
            <numerusform>Before {day}. {n} day to go.</numerusform>
            <numerusform>Before {day}. {n} days to go.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/pages/case_turn.py"/>
        <source>Het was vóór {day}. Vertel het zo snel mogelijk.</source>
        <translation>It was due before {day}. Tell it as soon as you can.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/case_turn.py"/>
        <source>Vandaag.</source>
        <translation>Today.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/case_turn.py"/>
        <location filename="../../ui/pages/grounds.py"/>
        <location filename="../../ui/pages/prepare.py"/>
        <source>Vastleggen</source>
        <translation>Record</translation>
    </message>
    <message>
        <location filename="../../ui/pages/case_turn.py"/>
        <source>Dag en plek afspreken</source>
        <translation>Agree on day and place</translation>
    </message>
    <message>
        <location filename="../../ui/pages/case_turn.py"/>
        <location filename="../../ui/pages/readback_foot.py"/>
        <source>Tafelblad maken</source>
        <translation>Make the table sheet</translation>
    </message>
    <message>
        <location filename="../../ui/pages/case_turn.py"/>
        <source>Verder met het huisbezoek</source>
        <translation>Go on with the home visit</translation>
    </message>
    <message>
        <location filename="../../ui/pages/case_turn.py"/>
        <source>Wie vertelt het aan {name}?</source>
        <translation>Who tells {name}?</translation>
    </message>
    <message>
        <location filename="../../ui/pages/case_turn.py"/>
        <source>Wanneer</source>
        <translation>When</translation>
    </message>
    <message>
        <location filename="../../ui/pages/case_turn.py"/>
        <location filename="../../ui/pages/prepare.py"/>
        <source>Toestemming is nog niet vastgelegd</source>
        <translation>Consent has not been recorded yet</translation>
    </message>
    <message>
        <location filename="../../ui/pages/case_turn.py"/>
        <source>Zonder dit komt er geen tafelblad.</source>
        <translation>Without this there will be no table sheet.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/case_turn.py"/>
        <source>Wat</source>
        <translation>What</translation>
    </message>
    <message>
        <location filename="../../ui/pages/case_turn.py"/>
        <source>Wie</source>
        <translation>Who</translation>
    </message>
    <message>
        <location filename="../../ui/pages/case_turn.py"/>
        <source>Hoe</source>
        <translation>How</translation>
    </message>
    <message>
        <location filename="../../ui/pages/case_turn.py"/>
        <source>Bekijk de versies</source>
        <translation>Look at the versions</translation>
    </message>
    <message>
        <location filename="../../ui/pages/case_turn.py"/>
        <source>Vraag het later nog eens</source>
        <translation>Ask again later</translation>
    </message>
    <message>
        <location filename="../../ui/pages/case_turn.py"/>
        <location filename="../../ui/pages/prepare.py"/>
        <source>Op huisbezoek gaan</source>
        <translation>Go on the home visit</translation>
    </message>
    <message>
        <location filename="../../ui/pages/case_turn.py"/>
        <source>Bezoek voorbereiden</source>
        <translation>Prepare the visit</translation>
    </message>
    <message>
        <location filename="../../ui/pages/case_turn.py"/>
        <source>Kijk naar dag, plek en eten</source>
        <translation>Look at day, place and food</translation>
    </message>
    <message>
        <location filename="../../ui/pages/case_turn.py"/>
        <location filename="../../ui/pages/meeting.py"/>
        <source>Het is verteld</source>
        <translation>It has been told</translation>
    </message>
    <message>
        <location filename="../../ui/pages/case_turn.py"/>
        <source>Dag afspreken</source>
        <translation>Agree on a day</translation>
    </message>
    <message>
        <location filename="../../ui/pages/case_turn.py"/>
        <source>Bekijk het tafelblad</source>
        <translation>Look at the table sheet</translation>
    </message>
    <message>
        <location filename="../../ui/pages/case_turn.py"/>
        <source>Toch nog niet verteld</source>
        <translation>Not told after all</translation>
    </message>
    <message>
        <location filename="../../ui/pages/case_turn.py"/>
        <source>Verteld</source>
        <translation>Told</translation>
    </message>
    <message>
        <location filename="../../ui/pages/case_turn.py"/>
        <source>Gezegd</source>
        <translation>Said</translation>
    </message>
    <message>
        <location filename="../../ui/pages/case_turn.py"/>
        <source>Waar</source>
        <translation>Where</translation>
    </message>
    <message>
        <location filename="../../ui/pages/cases.py"/>
        <source>Nog geen casus. Begint er iemand te bellen of te mailen? Maak dan hier de eerste.</source>
        <translation>No case yet. Is someone starting to call or mail? Then make the first one here.</translation>
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
        <location filename="../../ui/pages/new_case.py"/>
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
        <location filename="../../ui/pages/colleague_add.py"/>
        <location filename="../../ui/pages/colleague_list.py"/>
        <source>Collega toevoegen</source>
        <translation>Add a colleague</translation>
    </message>
    <message>
        <location filename="../../ui/pages/colleague_add.py"/>
        <source>Vraag je collega om de kaart uit welapp. Die staat daar bij ‘Collega’s’. Kies hoe je hem kreeg.</source>
        <translation>Ask your colleague for the card from welapp. It is there under ‘Colleagues’. Choose how you got it.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/colleague_add.py"/>
        <source>Even kijken …</source>
        <translation>Just looking …</translation>
    </message>
    <message>
        <location filename="../../ui/pages/colleague_add.py"/>
        <source>Plak eerst de regel die je van je collega kreeg.</source>
        <translation>First paste the line that your colleague gave you.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/colleague_add.py"/>
        <source>Er staat geen foto klaar om te plakken. Maak eerst een foto van het scherm.</source>
        <translation>There is no picture ready to paste. First take a picture of the screen.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/colleague_add.py"/>
        <source>De regel van je collega</source>
        <translation>The line from your colleague</translation>
    </message>
    <message>
        <location filename="../../ui/pages/colleague_add.py"/>
        <source>Bestand kiezen</source>
        <translation>Choose a file</translation>
    </message>
    <message>
        <location filename="../../ui/pages/colleague_add.py"/>
        <source>Foto kiezen</source>
        <translation>Choose a photo</translation>
    </message>
    <message>
        <location filename="../../ui/pages/colleague_add.py"/>
        <source>Foto plakken</source>
        <translation>Paste a picture</translation>
    </message>
    <message>
        <location filename="../../ui/pages/colleague_add.py"/>
        <location filename="../../ui/pages/people.py"/>
        <source>Toevoegen</source>
        <translation>Add</translation>
    </message>
    <message>
        <location filename="../../ui/pages/colleague_add.py"/>
        <source>Een bestand</source>
        <translation>A file</translation>
    </message>
    <message>
        <location filename="../../ui/pages/colleague_add.py"/>
        <source>De kaart eindigt op .welkaart. Zo’n bestand komt met de mail of op een stick.</source>
        <translation>The card ends in .welkaart. Such a file comes by mail or on a stick.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/colleague_add.py"/>
        <source>Een foto van de QR-code</source>
        <translation>A photo of the QR code</translation>
    </message>
    <message>
        <location filename="../../ui/pages/colleague_add.py"/>
        <source>Van het scherm of van papier. Een foto van je eigen scherm kun je ook plakken.</source>
        <translation>Of the screen or of paper. You can paste a picture of your own screen too.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/colleague_add.py"/>
        <source>Een regel tekst</source>
        <translation>A line of text</translation>
    </message>
    <message>
        <location filename="../../ui/pages/colleague_add.py"/>
        <source>Plak hier de regel uit het bericht van je collega.</source>
        <translation>Paste the line from your colleague’s message here.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/colleague_add.py"/>
        <source>Welke kaart?</source>
        <translation>Which card?</translation>
    </message>
    <message>
        <location filename="../../ui/pages/colleague_add.py"/>
        <source>Kaart</source>
        <translation>Card</translation>
    </message>
    <message>
        <location filename="../../ui/pages/colleague_add.py"/>
        <source>Foto van de QR-code</source>
        <translation>Photo of the QR code</translation>
    </message>
    <message>
        <location filename="../../ui/pages/colleague_add.py"/>
        <location filename="../../ui/pages/photos.py"/>
        <location filename="../../ui/widgets/drawing.py"/>
        <source>Foto</source>
        <translation>Photo</translation>
    </message>
    <message>
        <location filename="../../ui/pages/colleague_card.py"/>
        <source>Laat je collega een foto van deze code maken. Of stuur je kaart als bestand of als regel.</source>
        <translation>Let your colleague take a photo of this code. Or send your card as a file or as a line.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/colleague_card.py"/>
        <source>Er staat niets geheims op. Je mag de kaart gewoon mailen.</source>
        <translation>There is nothing secret on it. You may simply mail the card.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/colleague_card.py"/>
        <source>QR-code van je kaart. Hetzelfde staat in het bestand en in de regel van je kaart.</source>
        <translation>QR code of your card. The same is in the file and in the line of your card.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/colleague_card.py"/>
        <source>Bewaard. Stuur dit bestand aan je collega.</source>
        <translation>Saved. Send this file to your colleague.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/colleague_card.py"/>
        <source>De regel staat klaar. Plak hem in een bericht aan je collega.</source>
        <translation>The line is ready. Paste it into a message to your colleague.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/colleague_card.py"/>
        <source>Bewaard. Druk het blad af en geef het aan je collega.</source>
        <translation>Saved. Print the sheet and give it to your colleague.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/colleague_card.py"/>
        <source>Je kaart gaat naar de printer. Haal hem er zelf uit.</source>
        <translation>Your card goes to the printer. Fetch it yourself.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/colleague_card.py"/>
        <source>Mijn kaart</source>
        <translation>My card</translation>
    </message>
    <message>
        <location filename="../../ui/pages/colleague_card.py"/>
        <source>Kaart bewaren …</source>
        <translation>Save the card …</translation>
    </message>
    <message>
        <location filename="../../ui/pages/colleague_card.py"/>
        <source>Regel kopiëren</source>
        <translation>Copy the line</translation>
    </message>
    <message>
        <location filename="../../ui/pages/colleague_card.py"/>
        <location filename="../../ui/pages/own_sheet.py"/>
        <source>Afdrukken</source>
        <translation>Print</translation>
    </message>
    <message>
        <location filename="../../ui/pages/colleague_card.py"/>
        <source>Blad bewaren …</source>
        <translation>Save the sheet …</translation>
    </message>
    <message>
        <location filename="../../ui/pages/colleague_card.py"/>
        <source>Kaart bewaren</source>
        <translation>Save the card</translation>
    </message>
    <message>
        <location filename="../../ui/pages/colleague_card.py"/>
        <source>Blad bewaren</source>
        <translation>Save the sheet</translation>
    </message>
    <message>
        <location filename="../../ui/pages/colleague_compare.py"/>
        <source>Bel {name} op een nummer dat je al had. Herken je de stem? Naast elkaar zitten kan ook.</source>
        <translation>Call {name} on a number you already had. Do you know the voice? Sitting side by side is fine too.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/colleague_compare.py"/>
        <source>{name} opent in welapp ‘Collega’s’ en kiest jouw naam. Daarvoor is ook jouw kaart nodig.</source>
        <translation>{name} opens ‘Colleagues’ in welapp and chooses your name. That needs your card too.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/colleague_compare.py"/>
        <source>Lees om de beurt een groep voor. Jullie zien dezelfde zes groepen.</source>
        <translation>Take turns reading out a group. You both see the same six groups.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/colleague_compare.py"/>
        <source>Stuur de cijfers niet per mail of bericht. Dan weet je niet wie ze leest.</source>
        <translation>Do not send the digits by mail or message. You would not know who reads them.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/colleague_compare.py"/>
        <source>Vergeleken. Je kunt nu bundels maken voor {name}.</source>
        <translation>Compared. You can now make bundles for {name}.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/colleague_compare.py"/>
        <source>Dit is iemand anders</source>
        <translation>This is someone else</translation>
    </message>
    <message>
        <location filename="../../ui/pages/colleague_compare.py"/>
        <source>Is het een ander die ook zo heet, en ken je die? Kies dan ‘Dit is iemand anders’.</source>
        <translation>Is it another person of that name, whom you know? Then choose ‘This is someone else’.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/colleague_compare.py"/>
        <source>Bel die eerst, en vergelijk dan samen de cijfers.</source>
        <translation>Call them first, and then compare the digits together.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/colleague_compare.py"/>
        <source>Stuur nog niets aan {name}, en neem niets over.</source>
        <translation>Send nothing to {name} yet, and take nothing in.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/colleague_compare.py"/>
        <source>Misschien is een kaart oud of onderweg verwisseld. Geef elkaar een nieuwe kaart, in het echt of op een stick. Vergelijk daarna opnieuw.</source>
        <translation>Maybe a card is old, or was swapped on its way. Give each other a new card, in person or on a stick. Then compare again.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/colleague_compare.py"/>
        <source>De cijfers zijn gelijk</source>
        <translation>The digits are the same</translation>
    </message>
    <message>
        <location filename="../../ui/pages/colleague_compare.py"/>
        <source>Ze zijn anders</source>
        <translation>They are different</translation>
    </message>
    <message>
        <location filename="../../ui/pages/colleague_compare.py"/>
        <source>De kaart van {other} heeft een stuk van de sleutel van {name}.</source>
        <translation>The card of {other} has a part of the key of {name}.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/colleague_compare.py"/>
        <source>De nieuwe kaart van {name} geldt nu. Je kunt weer bundels maken.</source>
        <translation>The new card of {name} counts now. You can make bundles again.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/colleague_compare.py"/>
        <source>De oude kaart van {name} blijft. De andere is weg.</source>
        <translation>The old card of {name} stays. The other one is gone.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/colleague_compare.py"/>
        <source>Er is een andere kaart met de naam {name}.</source>
        <translation>There is another card with the name {name}.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/colleague_compare.py"/>
        <source>Er is een andere kaart. De naam erop lijkt op {name}.</source>
        <translation>There is another card. The name on it looks like {name}.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/colleague_compare.py"/>
        <source>Cijfers vergelijken met {name}</source>
        <translation>Comparing digits with {name}</translation>
    </message>
    <message>
        <location filename="../../ui/pages/colleague_compare.py"/>
        <source>Ze zijn toch gelijk</source>
        <translation>They are the same after all</translation>
    </message>
    <message>
        <location filename="../../ui/pages/colleague_compare.py"/>
        <source>Terug naar de lijst</source>
        <translation>Back to the list</translation>
    </message>
    <message>
        <location filename="../../ui/pages/colleague_compare.py"/>
        <source>Nog een kaart van {name}</source>
        <translation>Another card of {name}</translation>
    </message>
    <message>
        <location filename="../../ui/pages/colleague_compare.py"/>
        <source>Wat doe je nu?</source>
        <translation>What do you do now?</translation>
    </message>
    <message>
        <location filename="../../ui/pages/colleague_compare.py"/>
        <source>De cijfers zijn gelijk: neem de nieuwe kaart</source>
        <translation>The digits are the same: take the new card</translation>
    </message>
    <message>
        <location filename="../../ui/pages/colleague_compare.py"/>
        <source>Houd de oude kaart</source>
        <translation>Keep the old card</translation>
    </message>
    <message>
        <location filename="../../ui/pages/colleague_compare.py"/>
        <source>{name} heeft een andere naam</source>
        <translation>{name} has another name</translation>
    </message>
    <message>
        <location filename="../../ui/pages/colleague_compare.py"/>
        <source>{name} noemt zich nu {other}.</source>
        <translation>{name} now goes by {other}.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/colleague_compare.py"/>
        <source>Houd de oude naam</source>
        <translation>Keep the old name</translation>
    </message>
    <message>
        <location filename="../../ui/pages/colleague_compare.py"/>
        <source>Neem de nieuwe naam</source>
        <translation>Take the new name</translation>
    </message>
    <message>
        <location filename="../../ui/pages/colleague_compare.py"/>
        <source>De sleutel erop is niet die van eerst. Er gaat nu niets naar {name}.</source>
        <translation>The key on it is not the one from before. Nothing goes to {name} now.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/colleague_compare.py"/>
        <source>Ook neem je nu niets van {name} over.</source>
        <translation>Nor do you take anything in from {name} now.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/colleague_compare.py"/>
        <source>Bel {name} op een nummer dat je al had.</source>
        <translation>Call {name} on a number you already had.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/colleague_compare.py"/>
        <source>Vraag: heb je een nieuwe computer, of een nieuwe kluis?</source>
        <translation>Ask: do you have a new computer, or a new vault?</translation>
    </message>
    <message>
        <location filename="../../ui/pages/colleague_compare.py"/>
        <source>Zegt {name} ja? Lees dan samen deze cijfers van de nieuwe kaart voor.</source>
        <translation>Does {name} say yes? Then read out these digits of the new card together.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/colleague_compare.py"/>
        <source>Zegt {name} nee, of zijn de cijfers anders? Houd dan de oude kaart.</source>
        <translation>Does {name} say no, or are the digits different? Then keep the old card.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/colleague_compare.py"/>
        <source>Zo heet al iemand in je lijst. Er gaat nu niets naar {name}.</source>
        <translation>Someone in your list has that name already. Nothing goes to {name} now.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/colleague_compare.py"/>
        <source>Vraag: heet je nu {other}?</source>
        <translation>Ask: is your name {other} now?</translation>
    </message>
    <message>
        <location filename="../../ui/pages/colleague_compare.py"/>
        <source>Zegt {name} ja? Dan heten er twee zo. Vergelijk daarna weer samen de cijfers.</source>
        <translation>Does {name} say yes? Then two people have that name. Compare the digits together again after that.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/colleague_compare.py"/>
        <source>Op de kaart die je had: {who}</source>
        <translation>On the card that you had: {who}</translation>
    </message>
    <message>
        <location filename="../../ui/pages/colleague_compare.py"/>
        <source>Op de andere kaart: {who}</source>
        <translation>On the other card: {who}</translation>
    </message>
    <message>
        <location filename="../../ui/pages/colleague_compare.py"/>
        <source>{name} houdt in jouw lijst deze naam.</source>
        <translation>{name} keeps this name in your list.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/colleague_list.py"/>
        <source>Nog niemand. Vraag een collega om de kaart uit welapp, en voeg die hier toe.</source>
        <translation>Nobody yet. Ask a colleague for the card from welapp, and add it here.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/colleague_list.py"/>
        <source>Je stuurt alleen bundels aan wie je echt kent. Daarom vergelijken jullie eerst cijfers.</source>
        <translation>You only send bundles to people you really know. That is why you compare digits first.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/colleague_list.py"/>
        <location filename="../../ui/pages/readback_piece.py"/>
        <source>Terugzetten</source>
        <translation>Put back</translation>
    </message>
    <message>
        <location filename="../../ui/pages/colleague_list.py"/>
        <location filename="../../ui/pages/seal_choices.py"/>
        <source>Vergelijken</source>
        <translation>Compare</translation>
    </message>
    <message>
        <location filename="../../ui/pages/colleague_list.py"/>
        <source>{name}: van de lijst halen</source>
        <translation>{name}: take off the list</translation>
    </message>
    <message>
        <location filename="../../ui/pages/colleague_list.py"/>
        <source>Jullie cijfers beginnen met {digits}</source>
        <translation>Your digits begin with {digits}</translation>
    </message>
    <message>
        <location filename="../../ui/pages/colleague_list.py"/>
        <location filename="../../ui/pages/colleagues.py"/>
        <location filename="../../ui/pages/seal_choices.py"/>
        <location filename="../../ui/rail.py"/>
        <source>Collega’s</source>
        <translation>Colleagues</translation>
    </message>
    <message>
        <location filename="../../ui/pages/colleague_list.py"/>
        <source>{name} staat niet meer in je lijst.</source>
        <translation>{name} is no longer in your list.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/colleague_list.py"/>
        <source>{name} terugzetten</source>
        <translation>Put {name} back</translation>
    </message>
    <message>
        <location filename="../../ui/pages/colleague_list.py"/>
        <source>Cijfers</source>
        <translation>Digits</translation>
    </message>
    <message>
        <location filename="../../ui/pages/colleague_list.py"/>
        <source>Jouw collega’s</source>
        <translation>Your colleagues</translation>
    </message>
    <message>
        <location filename="../../ui/pages/colleague_words.py"/>
        <source>andere naam, stuur nog niets</source>
        <translation>another name, do not send anything yet</translation>
    </message>
    <message>
        <location filename="../../ui/pages/colleague_words.py"/>
        <source>nog niet vergeleken</source>
        <translation>not compared yet</translation>
    </message>
    <message>
        <location filename="../../ui/pages/colleague_words.py"/>
        <source>andere sleutel, stuur nog niets</source>
        <translation>another key, send nothing yet</translation>
    </message>
    <message>
        <location filename="../../ui/pages/colleague_words.py"/>
        <source>vergeleken op {day}</source>
        <translation>compared on {day}</translation>
    </message>
    <message>
        <location filename="../../ui/pages/colleague_words.py"/>
        <source>vandaag vergeleken</source>
        <translation>compared today</translation>
    </message>
    <message>
        <location filename="../../ui/pages/colleagues.py"/>
        <source>{name} stond al in je lijst, en jullie cijfers zijn vergeleken.</source>
        <translation>{name} was in your list already, and your digits have been compared.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/colleagues.py"/>
        <location filename="../../ui/pages/seal.py"/>
        <source>Bundel maken</source>
        <translation>Make a bundle</translation>
    </message>
    <message>
        <location filename="../../ui/pages/colleagues.py"/>
        <source>{name} staat weer in je lijst.</source>
        <translation>{name} is in your list again.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/company.py"/>
        <source>Ouder of verzorger</source>
        <translation>Parent or carer</translation>
    </message>
    <message>
        <location filename="../../ui/pages/company.py"/>
        <source>Iemand van ons</source>
        <translation>One of us</translation>
    </message>
    <message>
        <location filename="../../ui/pages/conflicts.py"/>
        <source>Jij en een collega pasten dit allebei aan. Kies welke versie blijft.</source>
        <translation>You and a colleague both changed this. Choose which version stays.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/conflicts.py"/>
        <source>Dit is op meer plekken aangepast. Kies welke versie blijft.</source>
        <translation>This was changed in several places. Choose which version stays.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/conflicts.py"/>
        <source>Is geen van die goed? Schrijf het dan zelf op.</source>
        <translation>Is none of them right? Then write it down yourself.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/conflicts.py"/>
        <source>Hier staan geen twee versies meer.</source>
        <translation>There are no two versions here any more.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/conflicts.py"/>
        <source>{n} versies</source>
        <translation>{n} versions</translation>
    </message>
    <message>
        <location filename="../../ui/pages/conflicts.py"/>
        <location filename="../../ui/pages/grounds.py"/>
        <location filename="../../ui/pages/keeping_case.py"/>
        <location filename="../../ui/pages/meeting.py"/>
        <location filename="../../ui/pages/new_case.py"/>
        <location filename="../../ui/pages/people.py"/>
        <location filename="../../ui/pages/prepare.py"/>
        <location filename="../../ui/pages/restore.py"/>
        <location filename="../../ui/pages/restore_door.py"/>
        <location filename="../../ui/pages/seal.py"/>
        <location filename="../../ui/pages/visit_path.py"/>
        <location filename="../../ui/pages/wish.py"/>
        <source>Terug</source>
        <translation>Back</translation>
    </message>
    <message>
        <location filename="../../ui/pages/conflicts.py"/>
        <source>Wat in twee versies staat</source>
        <translation>What is there in two versions</translation>
    </message>
    <message>
        <location filename="../../ui/pages/conflicts.py"/>
        <source>Deze versie houden</source>
        <translation>Keep this version</translation>
    </message>
    <message>
        <location filename="../../ui/pages/conflicts.py"/>
        <source>Zelf opschrijven</source>
        <translation>Write it yourself</translation>
    </message>
    <message>
        <location filename="../../ui/pages/conflicts.py"/>
        <location filename="../../ui/pages/door_code.py"/>
        <location filename="../../ui/pages/pause.py"/>
        <location filename="../../ui/pages/restore_door.py"/>
        <location filename="../../ui/pages/welcome.py"/>
        <source>Verder</source>
        <translation>Go on</translation>
    </message>
    <message>
        <location filename="../../ui/pages/conflicts.py"/>
        <source>Twee versies: {name}</source>
        <translation>Two versions: {name}</translation>
    </message>
    <message>
        <location filename="../../ui/pages/conflicts.py"/>
        <location filename="../../ui/pages/version_words.py"/>
        <location filename="../../ui/widgets/ink_view.py"/>
        <source>Tekening</source>
        <translation>Drawing</translation>
    </message>
    <message>
        <location filename="../../ui/pages/conflicts.py"/>
        <source>Kies welke versie blijft</source>
        <translation>Choose which version stays</translation>
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
        <location filename="../../ui/pages/day_field.py"/>
        <source>Kies een dag</source>
        <translation>Choose a day</translation>
    </message>
    <message>
        <location filename="../../ui/pages/day_field.py"/>
        <source>{name}: haal de dag weg</source>
        <translation>{name}: take the day away</translation>
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
        <location filename="../../ui/pages/double_click.py"/>
        <source>Dubbelklik op een bundel of een kaart, en welapp laat hem zien. Dit geldt voor jou, op deze computer.</source>
        <translation>Double-click a bundle or a card, and welapp shows it. This is for you, on this computer.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/double_click.py"/>
        <source>De kluis die nu open is, staat op een eigen plek. Een dubbelklik opent je gewone kluis.</source>
        <translation>The vault that is open now has a place of its own. A double-click opens your usual vault.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/double_click.py"/>
        <source>Dubbelklik aanzetten</source>
        <translation>Turn double-click on</translation>
    </message>
    <message>
        <location filename="../../ui/pages/double_click.py"/>
        <source>Dubbelklik uitzetten</source>
        <translation>Turn double-click off</translation>
    </message>
    <message>
        <location filename="../../ui/pages/double_click.py"/>
        <source>Laat deze welapp ze openen</source>
        <translation>Let this welapp open them</translation>
    </message>
    <message>
        <location filename="../../ui/pages/double_click.py"/>
        <source>Dit staat uit.</source>
        <translation>This is off.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/double_click.py"/>
        <source>Dit staat aan.</source>
        <translation>This is on.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/double_click.py"/>
        <source>Nu opent een andere welapp ze, in ‘{name}’.</source>
        <translation>Now another welapp opens them, in ‘{name}’.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/double_click.py"/>
        <source>Nu opent een ander programma ze: ‘{name}’.</source>
        <translation>Now another program opens them: ‘{name}’.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/double_click.py"/>
        <source>Openen met een dubbelklik</source>
        <translation>Open with a double-click</translation>
    </message>
    <message>
        <location filename="../../ui/pages/drawn_part.py"/>
        <source>Wil je zeggen wat je tekende?</source>
        <translation>Will you say what you drew?</translation>
    </message>
    <message>
        <location filename="../../ui/pages/drawn_part.py"/>
        <source>De foto komt eraan.</source>
        <translation>The photo is on its way.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/drawn_part.py"/>
        <source>De foto staat erop.</source>
        <translation>The photo is there.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/drawn_part.py"/>
        <source>De foto is weg. Je ziet het vel weer.</source>
        <translation>The photo is gone. You see the sheet again.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/drawn_part.py"/>
        <source>Tekening bij: {name}</source>
        <translation>Drawing for: {name}</translation>
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
        <source>uit {copies} gehaald</source>
        <translation>taken out of {copies}</translation>
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
        <source>{words}, ingetrokken op {day}</source>
        <translation>{words}, withdrawn on {day}</translation>
    </message>
    <message>
        <location filename="../../ui/pages/grounds.py"/>
        <source>{words}, tot en met {until}</source>
        <translation>{words}, until {until}</translation>
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
        <location filename="../../ui/pages/hand_over.py"/>
        <source>Nu ben jij de baas over het scherm. Een volwassene zet het straks weer terug.</source>
        <translation>Now you are the boss of the screen. An adult will put it back later.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/hand_over.py"/>
        <source>Voor de volwassene: alleen dit bezoek is dan te zien. Terug kan met je wachtzin. Andere programma’s kunnen we niet tegenhouden. Sluit die eerst.</source>
        <translation>For the adult: only this visit can be seen then. Your passphrase takes you back. We cannot stop other programs. Close those first.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/hand_over.py"/>
        <source>Ik neem het over</source>
        <translation>I take over</translation>
    </message>
    <message>
        <location filename="../../ui/pages/hand_over.py"/>
        <location filename="../../ui/pages/visit_keys.py"/>
        <source>Jij aan de toetsen</source>
        <translation>You at the keys</translation>
    </message>
    <message>
        <location filename="../../ui/pages/hand_over.py"/>
        <source>Oké, ik ben de baas</source>
        <translation>Okay, I am the boss</translation>
    </message>
    <message>
        <location filename="../../ui/pages/hand_over.py"/>
        <source>Een volwassene aan de toetsen</source>
        <translation>An adult at the keys</translation>
    </message>
    <message>
        <location filename="../../ui/pages/hand_over.py"/>
        <location filename="../../ui/pages/new_passphrase.py"/>
        <location filename="../../ui/pages/unlock.py"/>
        <location filename="../../ui/pages/vault_ways.py"/>
        <source>Wachtzin</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <location filename="../../ui/pages/hand_over.py"/>
        <source>Verder met het bezoek</source>
        <translation>Go on with the visit</translation>
    </message>
    <message>
        <location filename="../../ui/pages/hand_over.py"/>
        <source>Stoppen of even pauze mag altijd.</source>
        <translation>You may always stop or take a break.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/hand_over.py"/>
        <source>Typ je wachtzin. Dan ben jij weer aan zet.</source>
        <translation>Type your passphrase. Then it is your turn again.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/hand_over.py"/>
        <location filename="../../ui/pages/unlock.py"/>
        <location filename="../../ui/pages/vault_computer.py"/>
        <location filename="../../ui/pages/vault_recovery.py"/>
        <source>Typ eerst je wachtzin.</source>
        <translation>First type your passphrase.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/keeping.py"/>
        <location filename="../../ui/widgets/sheet.py"/>
        <source>Bewaard</source>
        <translation>Saved</translation>
    </message>
    <message>
        <location filename="../../ui/pages/keeping.py"/>
        <location filename="../../ui/widgets/sheet.py"/>
        <source>Bewaren …</source>
        <translation>Saving …</translation>
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
        <source>Ja, wis alles</source>
        <translation>Yes, erase everything</translation>
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
        <source>Er is nog geen blad en geen bundel uit de kluis gegaan.</source>
        <translation>No paper and no bundle has left the vault yet.</translation>
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
        <source>Dat is {months} nadat {name} hoorde wat er bedacht is.</source>
        <translation>That is {months} after {name} heard what was thought of.</translation>
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
        <source>, tot en met {until}</source>
        <translation>, up to and including {until}</translation>
    </message>
    <message>
        <location filename="../../ui/pages/keeping_words.py"/>
        <source>Bundel voor {whom}</source>
        <translation>Bundle for {whom}</translation>
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
        <source>Uit {copies} gehaald.</source>
        <translation>Taken out of {copies}.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/keeping_words.py"/>
        <source>{copies} weggegooid.</source>
        <translation>{copies} thrown away.</translation>
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
        <location filename="../../ui/pages/level_choice.py"/>
        <source>Hoeveel vragen?</source>
        <translation>How many questions?</translation>
    </message>
    <message>
        <location filename="../../ui/pages/level_choice.py"/>
        <source>Makkelijke woorden en plaatjes, 8 tot en met 11 jaar</source>
        <translation>Easy words and pictures, 8 up to 11 years</translation>
    </message>
    <message>
        <location filename="../../ui/pages/level_choice.py"/>
        <source>Wisselen mag bij elke vraag.</source>
        <translation>You may switch at any question.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/level_choice.py"/>
        <location filename="../../ui/pages/visit_menu.py"/>
        <source>Korte route: {short_count} vragen</source>
        <translation>Short route: {short_count} questions</translation>
    </message>
    <message>
        <location filename="../../ui/pages/level_choice.py"/>
        <location filename="../../ui/pages/visit_menu.py"/>
        <source>Alle vragen: {full_count}</source>
        <translation>All questions: {full_count}</translation>
    </message>
    <message>
        <location filename="../../ui/pages/marked_words.py"/>
        <source>erbij:</source>
        <translation>added:</translation>
    </message>
    <message>
        <location filename="../../ui/pages/marked_words.py"/>
        <source>weg:</source>
        <translation>gone:</translation>
    </message>
    <message>
        <location filename="../../ui/pages/marked_words.py"/>
        <source>alleen hier:</source>
        <translation>only here:</translation>
    </message>
    <message>
        <location filename="../../ui/pages/meeting.py"/>
        <source>nog niemand</source>
        <translation>nobody yet</translation>
    </message>
    <message>
        <location filename="../../ui/pages/meeting.py"/>
        <location filename="../../ui/widgets/seating.py"/>
        <source>De tafel</source>
        <translation>The table</translation>
    </message>
    <message>
        <location filename="../../ui/pages/meeting.py"/>
        <source>De tafel van {name}</source>
        <translation>The table of {name}</translation>
    </message>
    <message>
        <location filename="../../ui/pages/meeting.py"/>
        <source>Aan {name} vertellen</source>
        <translation>Telling {name}</translation>
    </message>
    <message>
        <location filename="../../ui/pages/meeting.py"/>
        <source>Het is verteld aan {name}</source>
        <translation>{name} has been told</translation>
    </message>
    <message>
        <location filename="../../ui/pages/meeting.py"/>
        <location filename="../../ui/pages/prepare.py"/>
        <source>Welke dag?</source>
        <translation>Which day?</translation>
    </message>
    <message>
        <location filename="../../ui/pages/meeting.py"/>
        <source>Van hoe laat?</source>
        <translation>From what time?</translation>
    </message>
    <message>
        <location filename="../../ui/pages/meeting.py"/>
        <source>Tot hoe laat?</source>
        <translation>Until what time?</translation>
    </message>
    <message>
        <location filename="../../ui/pages/meeting.py"/>
        <location filename="../../ui/pages/prepare.py"/>
        <source>Hoe laat?</source>
        <translation>What time?</translation>
    </message>
    <message>
        <location filename="../../ui/pages/meeting.py"/>
        <source>Waar?</source>
        <translation>Where?</translation>
    </message>
    <message>
        <location filename="../../ui/pages/meeting.py"/>
        <source>Adres van die plek</source>
        <translation>Address of that place</translation>
    </message>
    <message>
        <location filename="../../ui/pages/meeting.py"/>
        <source>Wat eten en drinken we?</source>
        <translation>What do we eat and drink?</translation>
    </message>
    <message>
        <location filename="../../ui/pages/meeting.py"/>
        <source>Wie vertelt het?</source>
        <translation>Who tells it?</translation>
    </message>
    <message>
        <location filename="../../ui/pages/meeting.py"/>
        <location filename="../../ui/pages/place_asked.py"/>
        <location filename="../../ui/pages/prepare.py"/>
        <source>Op welke dag?</source>
        <translation>On which day?</translation>
    </message>
    <message>
        <location filename="../../ui/pages/meeting.py"/>
        <source>Hoe?</source>
        <translation>How?</translation>
    </message>
    <message>
        <location filename="../../ui/pages/meeting.py"/>
        <source>Het vertellen</source>
        <translation>The telling</translation>
    </message>
    <message>
        <location filename="../../ui/pages/meeting.py"/>
        <location filename="../../ui/widgets/seating_tray.py"/>
        <source>Wie zit er aan tafel?</source>
        <translation>Who sits at the table?</translation>
    </message>
    <message>
        <location filename="../../ui/pages/meeting.py"/>
        <source>tot</source>
        <translation>until</translation>
    </message>
    <message>
        <location filename="../../ui/pages/meeting.py"/>
        <source>bijvoorbeeld de kantine van de roeiclub</source>
        <translation>for example the canteen of the rowing club</translation>
    </message>
    <message>
        <location filename="../../ui/pages/meeting.py"/>
        <source>Het adres van de plek, nooit dat van de jongere.</source>
        <translation>The address of the place, never that of the young person.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/meeting.py"/>
        <source>Kies een eerdere dag</source>
        <translation>Choose an earlier day</translation>
    </message>
    <message>
        <location filename="../../ui/pages/meeting.py"/>
        <source>Uiterlijk een week na de tafel.</source>
        <translation>At most a week after the table.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/meeting.py"/>
        <source>bijvoorbeeld tijdens een rondje lopen</source>
        <translation>for example during a short walk</translation>
    </message>
    <message>
        <location filename="../../ui/pages/meeting.py"/>
        <source>De bijeenkomst</source>
        <translation>The meeting</translation>
    </message>
    <message>
        <location filename="../../ui/pages/meeting.py"/>
        <source>{name} hoort het binnen een week na de tafel.</source>
        <translation>{name} hears it within a week after the table.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/meeting.py"/>
        <source>{name} hoort het uiterlijk {due}.</source>
        <translation>{name} hears it at the latest on {due}.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/moments.py"/>
        <source>Schrijf de tijd zo: 14.30.</source>
        <translation>Write the time like this: 14.30.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/new_case.py"/>
        <source>Meer is niet nodig. Een geboortedatum of adres kun je hier niet invullen.</source>
        <translation>More is not needed. You cannot fill in a date of birth or an address here.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/new_case.py"/>
        <source>Mag ook een andere naam zijn, als dat veiliger voelt.</source>
        <translation>May be another name too, if that feels safer.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/new_case.py"/>
        <source>Roepnaam of schuilnaam</source>
        <translation>First name or alias</translation>
    </message>
    <message>
        <location filename="../../ui/pages/new_case.py"/>
        <source>Hoe praten we over deze jongere?</source>
        <translation>How do we speak about this young person?</translation>
    </message>
    <message>
        <location filename="../../ui/pages/new_case.py"/>
        <source>Eigen woord voor hij of zij</source>
        <translation>Own word for he or she</translation>
    </message>
    <message>
        <location filename="../../ui/pages/new_case.py"/>
        <source>bijvoorbeeld die / diens</source>
        <translation>for example they / their</translation>
    </message>
    <message>
        <location filename="../../ui/pages/new_case.py"/>
        <source>Leeftijd</source>
        <translation>Age</translation>
    </message>
    <message>
        <location filename="../../ui/pages/new_case.py"/>
        <source>Wie wordt de eigenaar van de casus?</source>
        <translation>Who will be the owner of the case?</translation>
    </message>
    <message>
        <location filename="../../ui/pages/new_case.py"/>
        <source>Casus maken</source>
        <translation>Make the case</translation>
    </message>
    <message>
        <location filename="../../ui/pages/new_case.py"/>
        <source>Naam en hij, zij of hen</source>
        <translation>Name and he, she or they</translation>
    </message>
    <message>
        <location filename="../../ui/pages/new_case.py"/>
        <location filename="../../welapp/domain"/>
        <source>hij / hem</source>
        <translation>he / him</translation>
    </message>
    <message>
        <location filename="../../ui/pages/new_case.py"/>
        <location filename="../../welapp/domain"/>
        <source>zij / haar</source>
        <translation>she / her</translation>
    </message>
    <message>
        <location filename="../../ui/pages/new_case.py"/>
        <location filename="../../welapp/domain"/>
        <source>hen / hun</source>
        <translation>they / them</translation>
    </message>
    <message>
        <location filename="../../ui/pages/new_case.py"/>
        <location filename="../../welapp/domain"/>
        <source>gewoon de naam</source>
        <translation>just the name</translation>
    </message>
    <message>
        <location filename="../../ui/pages/new_case.py"/>
        <source>anders …</source>
        <translation>other …</translation>
    </message>
    <message>
        <location filename="../../ui/pages/new_case.py"/>
        <source>Iemand die dicht bij de jongere staat. Weet je het nog niet? Laat dit dan leeg.</source>
        <translation>Someone who is close to the young person. Not sure yet? Then leave this empty.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/new_case.py"/>
        <source>weet ik nog niet</source>
        <translation>I do not know yet</translation>
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
        <source>Nog een keer dezelfde wachtzin</source>
        <translation>The same passphrase once more</translation>
    </message>
    <message>
        <location filename="../../ui/pages/new_passphrase.py"/>
        <source>Een paar woorden die je onthoudt.</source>
        <translation>A few words that you will remember.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/off_paper.py"/>
        <source>Dit komt niet op papier.</source>
        <translation>This does not go on paper.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/off_paper.py"/>
        <source>Typ verder als je het wel wilt gebruiken.</source>
        <translation>Type on if you do want to use it.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/off_paper.py"/>
        <source>Ga ermee verder als je het wel wilt gebruiken.</source>
        <translation>Go on with it if you do want to use it.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/own_sheet.py"/>
        <source>Het blad gaat naar de printer. Wacht tot het eruit is.</source>
        <translation>The sheet goes to the printer. Wait until it is out.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/own_sheet.py"/>
        <source>Het blad staat nu buiten de kluis. Wie erbij kan, kan het lezen.</source>
        <translation>The sheet is outside the vault now. Whoever can get at it can read it.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/own_sheet.py"/>
        <source>Het blad staat nu buiten de kluis. Het gaat open met die woorden.</source>
        <translation>The sheet is outside the vault now. Those words open it.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/own_sheet.py"/>
        <source>Hier staat wat jij koos, en wie wat leest.</source>
        <translation>Here is what you chose, and who reads what.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/own_sheet.py"/>
        <source>Hier staat hoe het verder gaat, en wie je kunt bellen.</source>
        <translation>Here is how it goes on, and who you can call.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/own_sheet.py"/>
        <location filename="../../ui/pages/readback_foot.py"/>
        <location filename="../../ui/pages/visit_frame.py"/>
        <source>Vorige</source>
        <translation>Previous</translation>
    </message>
    <message>
        <location filename="../../ui/pages/own_sheet.py"/>
        <location filename="../../ui/pages/reading.py"/>
        <location filename="../../ui/pages/seal_done.py"/>
        <location filename="../../ui/pages/vault_recovery.py"/>
        <location filename="../../ui/widgets/own_card.py"/>
        <location filename="../../ui/widgets/share.py"/>
        <source>Klaar</source>
        <translation>Done</translation>
    </message>
    <message>
        <location filename="../../ui/pages/own_sheet.py"/>
        <source>{name}, dit blad is van jou</source>
        <translation>{name}, this sheet is yours</translation>
    </message>
    <message>
        <location filename="../../ui/pages/own_sheet.py"/>
        <source>Mijn blad bewaren</source>
        <translation>Save my sheet</translation>
    </message>
    <message>
        <location filename="../../ui/pages/own_sheet.py"/>
        <source>Klopt er iets niet? Dan gaan we terug.</source>
        <translation>Is something not right? Then we go back.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/own_sheet.py"/>
        <source>van Mijn blad</source>
        <translation>of My sheet</translation>
    </message>
    <message>
        <location filename="../../ui/pages/passphrase.py"/>
        <source>Caps Lock staat aan. Je typt nu hoofdletters.</source>
        <translation>Caps Lock is on. You are typing capitals now.</translation>
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
        <location filename="../../ui/pages/pause.py"/>
        <source>Een volwassene neemt het over</source>
        <translation>An adult takes over</translation>
    </message>
    <message>
        <location filename="../../ui/pages/pause.py"/>
        <location filename="../../ui/pages/visit_frame.py"/>
        <location filename="../../ui/pages/wish.py"/>
        <source>Even pauze</source>
        <translation>A short break</translation>
    </message>
    <message>
        <location filename="../../ui/pages/pause.py"/>
        <source>Alles is bewaard. Neem je tijd.</source>
        <translation>Everything is saved. Take your time.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/pause.py"/>
        <source>Stoppen mag ook. Dan is niemand boos.</source>
        <translation>You may stop too. Nobody will be angry.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/people.py"/>
        <source>{name} gaat van de lijst. Wat alleen {name} mocht lezen, leest dan niemand aan tafel meer.</source>
        <translation>{name} goes off the list. What only {name} could read, nobody at the table reads any more.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/people.py"/>
        <source>Naam</source>
        <translation>Name</translation>
    </message>
    <message>
        <location filename="../../ui/pages/people.py"/>
        <source>Wie is dat voor de jongere?</source>
        <translation>Who is that to the young person?</translation>
    </message>
    <message>
        <location filename="../../ui/pages/people.py"/>
        <source>Wat doet die?</source>
        <translation>What do they do?</translation>
    </message>
    <message>
        <location filename="../../ui/pages/people.py"/>
        <source>Telefoon</source>
        <translation>Phone</translation>
    </message>
    <message>
        <location filename="../../ui/pages/people.py"/>
        <source>Zit aan tafel</source>
        <translation>Sits at the table</translation>
    </message>
    <message>
        <location filename="../../ui/pages/people.py"/>
        <source>Wie hoort erbij</source>
        <translation>Who belongs here</translation>
    </message>
    <message>
        <location filename="../../ui/pages/people.py"/>
        <source>Wie hoort bij {name}</source>
        <translation>Who belongs with {name}</translation>
    </message>
    <message>
        <location filename="../../ui/pages/people.py"/>
        <source>Van de lijst halen</source>
        <translation>Take off the list</translation>
    </message>
    <message>
        <location filename="../../ui/pages/people.py"/>
        <source>Laten staan</source>
        <translation>Leave it</translation>
    </message>
    <message>
        <location filename="../../ui/pages/people.py"/>
        <source>Nog niemand. Vul bij ‘Iemand erbij’ de eerste in.</source>
        <translation>Nobody yet. Fill in the first one under ‘Someone new’.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/people.py"/>
        <source>Nog iemand erbij</source>
        <translation>Someone else</translation>
    </message>
    <message>
        <location filename="../../ui/pages/people.py"/>
        <source>Iemand erbij</source>
        <translation>Someone new</translation>
    </message>
    <message>
        <location filename="../../ui/pages/people.py"/>
        <source>bijvoorbeeld opa, juf of trainer</source>
        <translation>for example grandpa, teacher or coach</translation>
    </message>
    <message>
        <location filename="../../ui/pages/people.py"/>
        <source>Komt op het blad van de jongere, om te kunnen bellen.</source>
        <translation>Comes on the sheet of the young person, so they can call.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/person_row.py"/>
        <source>komt niet aan tafel</source>
        <translation>does not come to the table</translation>
    </message>
    <message>
        <location filename="../../ui/pages/person_row.py"/>
        <source>staat nu open</source>
        <translation>is open now</translation>
    </message>
    <message>
        <location filename="../../ui/pages/photos.py"/>
        <source>Kies een foto van je tekening</source>
        <translation>Choose a photo of your drawing</translation>
    </message>
    <message>
        <location filename="../../ui/pages/photos.py"/>
        <source>Een foto kiezen doet iemand van ons. Geef het scherm daarvoor even terug.</source>
        <translation>Choosing a photo is done by one of us. Give the screen back for a moment.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/place_asked.py"/>
        <source>Je verandert de plek. Vraag ook of die vrij is.</source>
        <translation>You are changing the place. Ask too whether it is free.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/place_asked.py"/>
        <location filename="../../ui/pages/prepare.py"/>
        <source>nog niet gekozen</source>
        <translation>not chosen yet</translation>
    </message>
    <message>
        <location filename="../../ui/pages/place_asked.py"/>
        <source>{name} koos: {words}.</source>
        <translation>{name} chose: {words}.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/place_asked.py"/>
        <source>{name} koos nog niet of vooraf kijken fijn is.</source>
        <translation>{name} has not chosen yet whether looking beforehand would be good.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/place_asked.py"/>
        <source>Is de plek vrij?</source>
        <translation>Is the place free?</translation>
    </message>
    <message>
        <location filename="../../ui/pages/place_asked.py"/>
        <source>Gevraagd aan</source>
        <translation>Asked of</translation>
    </message>
    <message>
        <location filename="../../ui/pages/place_asked.py"/>
        <source>Wie vroeg het?</source>
        <translation>Who asked?</translation>
    </message>
    <message>
        <location filename="../../ui/pages/place_asked.py"/>
        <source>Gevraagd op</source>
        <translation>Asked on</translation>
    </message>
    <message>
        <location filename="../../ui/pages/place_asked.py"/>
        <location filename="../../ui/pages/prepare.py"/>
        <source>Wie gaan er mee?</source>
        <translation>Who is going?</translation>
    </message>
    <message>
        <location filename="../../ui/pages/place_asked.py"/>
        <source>bijvoorbeeld de beheerder van de kantine</source>
        <translation>for example the caretaker of the canteen</translation>
    </message>
    <message>
        <location filename="../../ui/pages/place_asked.py"/>
        <source>De plek vragen</source>
        <translation>Asking for the place</translation>
    </message>
    <message>
        <location filename="../../ui/pages/place_asked.py"/>
        <source>Vooraf kijken</source>
        <translation>Looking beforehand</translation>
    </message>
    <message>
        <location filename="../../ui/pages/prepare.py"/>
        <source>Praat er met de ouders over, of met wie de afspraak maakt.</source>
        <translation>Talk about it with the parents, or with who makes the appointment.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/prepare.py"/>
        <location filename="../../welapp/domain"/>
        <source>Voorbereiden</source>
        <translation>Prepare</translation>
    </message>
    <message>
        <location filename="../../ui/pages/prepare.py"/>
        <source>Op bezoek bij {name}</source>
        <translation>Visiting {name}</translation>
    </message>
    <message>
        <location filename="../../ui/pages/prepare.py"/>
        <source>Wat ligt er klaar?</source>
        <translation>What is ready?</translation>
    </message>
    <message>
        <location filename="../../ui/pages/prepare.py"/>
        <source>De uitleg is gegeven</source>
        <translation>The explanation has been given</translation>
    </message>
    <message>
        <location filename="../../ui/pages/prepare.py"/>
        <source>Door wie?</source>
        <translation>By whom?</translation>
    </message>
    <message>
        <location filename="../../ui/pages/prepare.py"/>
        <source>Zet eerst bij de mensen wie coördinator of eigenaar is.</source>
        <translation>First say at the people who is coordinator or owner.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/prepare.py"/>
        <source>Wie hoort erbij?</source>
        <translation>Who belongs here?</translation>
    </message>
    <message>
        <location filename="../../ui/pages/prepare.py"/>
        <source>Zonder laptop? Druk de vragen af</source>
        <translation>No laptop? Print the questions</translation>
    </message>
    <message>
        <location filename="../../ui/pages/prepare.py"/>
        <source>Het bezoek</source>
        <translation>The visit</translation>
    </message>
    <message>
        <location filename="../../ui/pages/prepare.py"/>
        <source>Eerst: uitleg aan de ouders</source>
        <translation>First: explain to the parents</translation>
    </message>
    <message>
        <location filename="../../ui/pages/prepare.py"/>
        <location filename="../../ui/pages/ticks.py"/>
        <source>Stap voor stap</source>
        <translation>Step by step</translation>
    </message>
    <message>
        <location filename="../../ui/pages/prepare.py"/>
        <source>Wat in de kluis staat, vult zichzelf in. De rest vink je zelf aan.</source>
        <translation>What is in the vault fills itself in. The rest you tick yourself.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/prepare.py"/>
        <source>{name} is 16 of ouder. Vraag {name} eerst of je dit mag vertellen.</source>
        <translation>{name} is 16 or older. First ask {name} whether you may tell this.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/prepare.py"/>
        <source>Toestemming bekijken</source>
        <translation>Look at consent</translation>
    </message>
    <message>
        <location filename="../../ui/pages/prepare.py"/>
        <source>Toestemming vastleggen</source>
        <translation>Record consent</translation>
    </message>
    <message>
        <location filename="../../ui/pages/preview.py"/>
        <source>Met de pijlen lees je verder.</source>
        <translation>Read on with the arrow keys.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/preview.py"/>
        <source>Voorbeeld {whom}, bladzijde {number} van {pages}</source>
        <translation>Preview {whom}, page {number} of {pages}</translation>
    </message>
    <message>
        <location filename="../../ui/pages/preview.py"/>
        <source>Bladzijde {number}</source>
        <translation>Page {number}</translation>
    </message>
    <message>
        <location filename="../../ui/pages/progress.py"/>
        <source>Even geduld, welapp stopt …</source>
        <translation>One moment, welapp is stopping …</translation>
    </message>
    <message>
        <location filename="../../ui/pages/progress.py"/>
        <source>Gestopt. Er is niets veranderd.</source>
        <translation>Stopped. Nothing has changed.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/progress.py"/>
        <source>Voortgang</source>
        <translation>Progress</translation>
    </message>
    <message>
        <location filename="../../ui/pages/put_away.py"/>
        <source>De casus is opgeborgen: ze staat niet in de lijst, en alles is er nog.</source>
        <translation>The case has been put away: it is not in the list, and everything is still there.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/put_away.py"/>
        <source>De casus staat weer in de lijst.</source>
        <translation>The case is in the list again.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/question.py"/>
        <source>De wens van thuis</source>
        <translation>The wish from home</translation>
    </message>
    <message>
        <location filename="../../ui/pages/question.py"/>
        <source>Voor je ouders of verzorgers, met hun eigen woorden.</source>
        <translation>For your parents or carers, in their own words.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/question.py"/>
        <source>vraag {number} van {total}</source>
        <translation>question {number} of {total}</translation>
    </message>
    <message>
        <location filename="../../ui/pages/question.py"/>
        <source>kaartje {number} van {total}</source>
        <translation>card {number} of {total}</translation>
    </message>
    <message>
        <location filename="../../ui/pages/questions.py"/>
        <location filename="../../ui/pages/settings.py"/>
        <source>De vragen van jullie team</source>
        <translation>The questions of your team</translation>
    </message>
    <message>
        <location filename="../../ui/pages/questions.py"/>
        <source>Jullie vragen</source>
        <translation>Your team’s questions</translation>
    </message>
    <message>
        <location filename="../../ui/pages/questions.py"/>
        <source>Zet er eerst een keuze bij. Dan kan de vraag in het gesprek.</source>
        <translation>Add a choice first. Then the question can join the conversation.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/questions.py"/>
        <source>Zet er eerst een kaartje bij. Dan kan de vraag in het gesprek.</source>
        <translation>Add a card first. Then the question can join the conversation.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/questions.py"/>
        <source>Zet er eerst een plek bij. Dan kan de vraag in het gesprek.</source>
        <translation>Add a place first. Then the question can join the conversation.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/questions.py"/>
        <source>Een schuif heeft drie stappen nodig.</source>
        <translation>A slider needs three steps.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/questions.py"/>
        <location filename="../../ui/pages/settings.py"/>
        <location filename="../../ui/rail.py"/>
        <source>Instellingen</source>
        <translation>Settings</translation>
    </message>
    <message>
        <location filename="../../ui/pages/questions.py"/>
        <location filename="../../ui/pages/visit_menu.py"/>
        <source>Meer</source>
        <translation>More</translation>
    </message>
    <message>
        <location filename="../../ui/pages/questions.py"/>
        <source>Wiens vragen?</source>
        <translation>Whose questions?</translation>
    </message>
    <message>
        <location filename="../../ui/pages/questions.py"/>
        <source>Vraag</source>
        <translation>Question</translation>
    </message>
    <message>
        <location filename="../../ui/pages/questions.py"/>
        <source>Vraag erbij</source>
        <translation>Add a question</translation>
    </message>
    <message>
        <location filename="../../ui/pages/questions.py"/>
        <source>Thema</source>
        <translation>Theme</translation>
    </message>
    <message>
        <location filename="../../ui/pages/questions.py"/>
        <source>Thema erbij</source>
        <translation>Add a theme</translation>
    </message>
    <message>
        <location filename="../../ui/pages/questions.py"/>
        <source>Bewaren als bestand …</source>
        <translation>Save as a file …</translation>
    </message>
    <message>
        <location filename="../../ui/pages/questions.py"/>
        <source>Vragen uit een bestand …</source>
        <translation>Questions from a file …</translation>
    </message>
    <message>
        <location filename="../../ui/pages/questions.py"/>
        <source>Terug naar de gewone vragen</source>
        <translation>Back to the usual questions</translation>
    </message>
    <message>
        <location filename="../../ui/pages/questions.py"/>
        <source>Vragen bewaren als bestand</source>
        <translation>Save questions as a file</translation>
    </message>
    <message>
        <location filename="../../ui/pages/questions.py"/>
        <location filename="../../ui/pages/questions_files.py"/>
        <source>Vragen uit een bestand</source>
        <translation>Questions from a file</translation>
    </message>
    <message>
        <location filename="../../ui/pages/questions.py"/>
        <source>Vragen</source>
        <translation>Questions</translation>
    </message>
    <message>
        <location filename="../../ui/pages/questions.py"/>
        <source>Een foto voor het kaartje</source>
        <translation>A photo for the card</translation>
    </message>
    <message>
        <location filename="../../ui/pages/questions.py"/>
        <source>Foto’s</source>
        <translation>Photos</translation>
    </message>
    <message>
        <location filename="../../ui/pages/questions.py"/>
        <source>Van de jongere</source>
        <translation>From youth</translation>
    </message>
    <message>
        <location filename="../../ui/pages/questions.py"/>
        <source>Van thuis</source>
        <translation>From home</translation>
    </message>
    <message>
        <location filename="../../ui/pages/questions.py"/>
        <source>Omhoog</source>
        <translation>Up</translation>
    </message>
    <message>
        <location filename="../../ui/pages/questions.py"/>
        <source>Omlaag</source>
        <translation>Down</translation>
    </message>
    <message>
        <location filename="../../ui/pages/questions.py"/>
        <source>{name} (Alt en pijl {way})</source>
        <translation>{name} (Alt and arrow {way})</translation>
    </message>
    <message>
        <location filename="../../ui/pages/questions.py"/>
        <source>Laat er één staan, of verberg de hele vraag.</source>
        <translation>Leave one, or hide the whole question.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/questions_editor.py"/>
        <source>Deze vraag staat niet in het gesprek.</source>
        <translation>This question is not in the conversation.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/questions_editor.py"/>
        <source>Dit thema staat niet in het gesprek.</source>
        <translation>This theme is not in the conversation.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/questions_editor.py"/>
        <source>Het thema van deze vraag is verborgen. Daarom staat de vraag niet in het gesprek.</source>
        <translation>The theme of this question is hidden. That is why the question is not in the conversation.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/questions_editor.py"/>
        <source>Zet dit in het gesprek</source>
        <translation>Put this in the conversation</translation>
    </message>
    <message>
        <location filename="../../ui/pages/questions_editor.py"/>
        <location filename="../../ui/pages/questions_items.py"/>
        <source>Verbergen</source>
        <translation>Hide</translation>
    </message>
    <message>
        <location filename="../../ui/pages/questions_editor.py"/>
        <location filename="../../ui/pages/questions_items.py"/>
        <location filename="../../ui/pages/readback_piece.py"/>
        <source>Weghalen</source>
        <translation>Remove</translation>
    </message>
    <message>
        <location filename="../../ui/pages/questions_editor.py"/>
        <source>Terug naar de gewone vraag</source>
        <translation>Back to the usual question</translation>
    </message>
    <message>
        <location filename="../../ui/pages/questions_editor.py"/>
        <source>Terug naar het gewone thema</source>
        <translation>Back to the usual theme</translation>
    </message>
    <message>
        <location filename="../../ui/pages/questions_files.py"/>
        <source> en nog {number}</source>
        <translation> and {number} more</translation>
    </message>
    <message>
        <location filename="../../ui/pages/questions_files.py"/>
        <source>Neem dit over</source>
        <translation>Take this over</translation>
    </message>
    <message>
        <location filename="../../ui/pages/questions_files.py"/>
        <location filename="../../ui/pages/questions_items.py"/>
        <source>thuis</source>
        <translation>at home</translation>
    </message>
    <message>
        <location filename="../../ui/pages/questions_files.py"/>
        <source>Vragen voor {whose}: {themes} thema’s, {questions} vragen.</source>
        <translation>Questions for {whose}: {themes} themes, {questions} questions.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/questions_files.py"/>
        <source>Anders</source>
        <translation>Different</translation>
    </message>
    <message>
        <location filename="../../ui/pages/questions_files.py"/>
        <source>Verborgen</source>
        <translation>Hidden</translation>
    </message>
    <message>
        <location filename="../../ui/pages/questions_files.py"/>
        <source>Wat al geantwoord is, blijft. Je kunt dit daarna terugdraaien.</source>
        <translation>What was answered before stays. You can undo this afterwards.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/questions_files.py"/>
        <source>De volgorde of de teksten eromheen zijn ook anders.</source>
        <translation>The order or the texts around them differ too.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/questions_files.py"/>
        <source>Er is geen verschil met wat jullie nu vragen.</source>
        <translation>There is no difference with what you ask now.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/questions_form.py"/>
        <source>Stoelen rond de tafel</source>
        <translation>Chairs around the table</translation>
    </message>
    <message>
        <location filename="../../ui/pages/questions_form.py"/>
        <source>Een nieuw kopje …</source>
        <translation>A new heading …</translation>
    </message>
    <message>
        <location filename="../../ui/pages/questions_form.py"/>
        <source>Dit antwoord komt nooit op papier</source>
        <translation>This answer never goes on paper</translation>
    </message>
    <message>
        <location filename="../../ui/pages/questions_form.py"/>
        <source>Zonder vraag kan het niet. Typ hier wat jullie vragen.</source>
        <translation>It cannot do without a question. Type here what you ask.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/questions_form.py"/>
        <location filename="../../ui/pages/ways.py"/>
        <source>Schrijven</source>
        <translation>Write</translation>
    </message>
    <message>
        <location filename="../../ui/pages/questions_form.py"/>
        <location filename="../../ui/pages/ways.py"/>
        <source>Tekenen</source>
        <translation>Draw</translation>
    </message>
    <message>
        <location filename="../../ui/pages/questions_form.py"/>
        <source>Schuiven tussen drie stappen</source>
        <translation>Slide between three steps</translation>
    </message>
    <message>
        <location filename="../../ui/pages/questions_form.py"/>
        <source>Kaartjes leggen</source>
        <translation>Lay cards</translation>
    </message>
    <message>
        <location filename="../../ui/pages/questions_form.py"/>
        <source>Een plek kiezen</source>
        <translation>Choose a place</translation>
    </message>
    <message>
        <location filename="../../ui/pages/questions_form.py"/>
        <source>De vraag</source>
        <translation>The question</translation>
    </message>
    <message>
        <location filename="../../ui/pages/questions_form.py"/>
        <source>Uitleg onder de vraag</source>
        <translation>Explanation under the question</translation>
    </message>
    <message>
        <location filename="../../ui/pages/questions_form.py"/>
        <source>De vraag voor 8 tot en met 11 jaar</source>
        <translation>The question for ages 8 up to 11</translation>
    </message>
    <message>
        <location filename="../../ui/pages/questions_form.py"/>
        <source>Leeg? Dan geldt de gewone vraag.</source>
        <translation>Empty? Then the usual question holds.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/questions_form.py"/>
        <source>De uitleg voor 8 tot en met 11 jaar</source>
        <translation>The explanation for ages 8 up to 11</translation>
    </message>
    <message>
        <location filename="../../ui/pages/questions_form.py"/>
        <source>Hulp voor wie het nog niet weet</source>
        <translation>Help for who does not know yet</translation>
    </message>
    <message>
        <location filename="../../ui/pages/questions_form.py"/>
        <source>Bijvoorbeeld: Stel, het is een fijne dag. Wat doe je?</source>
        <translation>For example: Suppose it is a good day. What do you do?</translation>
    </message>
    <message>
        <location filename="../../ui/pages/questions_form.py"/>
        <source>Korte naam</source>
        <translation>Short name</translation>
    </message>
    <message>
        <location filename="../../ui/pages/questions_form.py"/>
        <source>Zo antwoord je</source>
        <translation>How you answer</translation>
    </message>
    <message>
        <location filename="../../ui/pages/questions_form.py"/>
        <source>Kopje op papier</source>
        <translation>Heading on paper</translation>
    </message>
    <message>
        <location filename="../../ui/pages/questions_form.py"/>
        <source>Onder welk kopje op papier?</source>
        <translation>Under which heading on paper?</translation>
    </message>
    <message>
        <location filename="../../ui/pages/questions_form.py"/>
        <source>Woorden van het kopje</source>
        <translation>Words of the heading</translation>
    </message>
    <message>
        <location filename="../../ui/pages/questions_form.py"/>
        <source>Zo heet het antwoord bij het teruglezen.</source>
        <translation>This is what the answer is called when reading back.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/questions_form.py"/>
        <source>Schrijven mag ook</source>
        <translation>Writing is fine too</translation>
    </message>
    <message>
        <location filename="../../ui/pages/questions_form.py"/>
        <source>Tekenen mag ook</source>
        <translation>Drawing is fine too</translation>
    </message>
    <message>
        <location filename="../../ui/pages/questions_form.py"/>
        <source>Je mag er meer kiezen</source>
        <translation>You may choose more than one</translation>
    </message>
    <message>
        <location filename="../../ui/pages/questions_form.py"/>
        <source>Een eigen antwoord mag ook</source>
        <translation>An answer of your own is fine too</translation>
    </message>
    <message>
        <location filename="../../ui/pages/questions_form.py"/>
        <source>Hoort bij de korte route</source>
        <translation>Belongs to the short route</translation>
    </message>
    <message>
        <location filename="../../ui/pages/questions_items.py"/>
        <source>Zonder woorden kan dit er niet staan.</source>
        <translation>Without words this cannot stand here.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/questions_items.py"/>
        <source>buiten</source>
        <translation>outside</translation>
    </message>
    <message>
        <location filename="../../ui/pages/questions_items.py"/>
        <source>bibliotheek</source>
        <translation>library</translation>
    </message>
    <message>
        <location filename="../../ui/pages/questions_items.py"/>
        <source>kantine</source>
        <translation>canteen</translation>
    </message>
    <message>
        <location filename="../../ui/pages/questions_items.py"/>
        <source>school</source>
        <translation>school</translation>
    </message>
    <message>
        <location filename="../../ui/pages/questions_items.py"/>
        <source>tafel</source>
        <translation>table</translation>
    </message>
    <message>
        <location filename="../../ui/pages/questions_items.py"/>
        <source>eigen idee</source>
        <translation>own idea</translation>
    </message>
    <message>
        <location filename="../../ui/pages/questions_items.py"/>
        <source>Keuzes</source>
        <translation>Choices</translation>
    </message>
    <message>
        <location filename="../../ui/pages/questions_items.py"/>
        <source>keuze</source>
        <translation>choice</translation>
    </message>
    <message>
        <location filename="../../ui/pages/questions_items.py"/>
        <source>Drie stappen</source>
        <translation>Three steps</translation>
    </message>
    <message>
        <location filename="../../ui/pages/questions_items.py"/>
        <source>stap</source>
        <translation>step</translation>
    </message>
    <message>
        <location filename="../../ui/pages/questions_items.py"/>
        <location filename="../../ui/pages/ways.py"/>
        <source>Kaartjes</source>
        <translation>Cards</translation>
    </message>
    <message>
        <location filename="../../ui/pages/questions_items.py"/>
        <source>kaartje</source>
        <translation>card</translation>
    </message>
    <message>
        <location filename="../../ui/pages/questions_items.py"/>
        <source>Plekken</source>
        <translation>Places</translation>
    </message>
    <message>
        <location filename="../../ui/pages/questions_items.py"/>
        <location filename="../../ui/pages/questions_new.py"/>
        <source>plek</source>
        <translation>place</translation>
    </message>
    <message>
        <location filename="../../ui/pages/questions_items.py"/>
        <source>wens</source>
        <translation>wish</translation>
    </message>
    <message>
        <location filename="../../ui/pages/questions_items.py"/>
        <source>Omhoog (Alt en pijl omhoog)</source>
        <translation>Up (Alt and arrow up)</translation>
    </message>
    <message>
        <location filename="../../ui/pages/questions_items.py"/>
        <source>Omlaag (Alt en pijl omlaag)</source>
        <translation>Down (Alt and arrow down)</translation>
    </message>
    <message>
        <location filename="../../ui/pages/questions_items.py"/>
        <location filename="../../ui/widgets/drawing.py"/>
        <source>Foto weghalen</source>
        <translation>Remove the photo</translation>
    </message>
    <message>
        <location filename="../../ui/pages/questions_items.py"/>
        <source>Met {label}</source>
        <translation>With {label}</translation>
    </message>
    <message>
        <location filename="../../ui/pages/questions_items.py"/>
        <source>Vraag bij {label}</source>
        <translation>Question at {label}</translation>
    </message>
    <message>
        <location filename="../../ui/pages/questions_items.py"/>
        <source>Plaatje bij {label}</source>
        <translation>Picture at {label}</translation>
    </message>
    <message>
        <location filename="../../ui/pages/questions_items.py"/>
        <source>Nog een {one}</source>
        <translation>Another {one}</translation>
    </message>
    <message>
        <location filename="../../ui/pages/questions_items.py"/>
        <source>Nog een {one} …</source>
        <translation>Another {one} …</translation>
    </message>
    <message>
        <location filename="../../ui/pages/questions_items.py"/>
        <source>{one} erbij</source>
        <translation>Add {one}</translation>
    </message>
    <message>
        <location filename="../../ui/pages/questions_items.py"/>
        <source>Er is een foto.</source>
        <translation>There is a photo.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/questions_items.py"/>
        <source>Weer laten zien</source>
        <translation>Show again</translation>
    </message>
    <message>
        <location filename="../../ui/pages/questions_items.py"/>
        <source>Foto bij {label}</source>
        <translation>Photo at {label}</translation>
    </message>
    <message>
        <location filename="../../ui/pages/questions_items.py"/>
        <source>Verborgen: dit vragen jullie nu niet.</source>
        <translation>Hidden: you do not ask this now.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/questions_list.py"/>
        <source>Thema’s en vragen</source>
        <translation>Themes and questions</translation>
    </message>
    <message>
        <location filename="../../ui/pages/questions_list.py"/>
        <source>verborgen</source>
        <translation>hidden</translation>
    </message>
    <message>
        <location filename="../../ui/pages/questions_list.py"/>
        <source>Thema: </source>
        <translation>Theme: </translation>
    </message>
    <message>
        <location filename="../../ui/pages/questions_list.py"/>
        <source>Met Alt en pijl omhoog of omlaag verplaats je iets.</source>
        <translation>With Alt and the arrows up or down you move something.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/questions_new.py"/>
        <source>Typ eerst wat jullie vragen.</source>
        <translation>First type what you ask.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/questions_new.py"/>
        <source>Typ eerst hoe het thema heet.</source>
        <translation>First type what the theme is called.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/questions_new.py"/>
        <source>ster</source>
        <translation>star</translation>
    </message>
    <message>
        <location filename="../../ui/pages/questions_new.py"/>
        <source>zon</source>
        <translation>sun</translation>
    </message>
    <message>
        <location filename="../../ui/pages/questions_new.py"/>
        <source>hart</source>
        <translation>heart</translation>
    </message>
    <message>
        <location filename="../../ui/pages/questions_new.py"/>
        <source>iemand</source>
        <translation>someone</translation>
    </message>
    <message>
        <location filename="../../ui/pages/questions_new.py"/>
        <source>mensen</source>
        <translation>people</translation>
    </message>
    <message>
        <location filename="../../ui/pages/questions_new.py"/>
        <source>praten</source>
        <translation>talking</translation>
    </message>
    <message>
        <location filename="../../ui/pages/questions_new.py"/>
        <source>tekenen</source>
        <translation>drawing</translation>
    </message>
    <message>
        <location filename="../../ui/pages/questions_new.py"/>
        <source>beker</source>
        <translation>cup</translation>
    </message>
    <message>
        <location filename="../../ui/pages/questions_new.py"/>
        <source>paraplu</source>
        <translation>umbrella</translation>
    </message>
    <message>
        <location filename="../../ui/pages/questions_new.py"/>
        <source>lopen</source>
        <translation>walking</translation>
    </message>
    <message>
        <location filename="../../ui/pages/questions_new.py"/>
        <source>vlag</source>
        <translation>flag</translation>
    </message>
    <message>
        <location filename="../../ui/pages/questions_new.py"/>
        <source>De vraag komt pas in het gesprek als jij zegt dat hij klaar is.</source>
        <translation>The question only joins the conversation when you say it is ready.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/questions_new.py"/>
        <source>Hoe heet het thema?</source>
        <translation>What is the theme called?</translation>
    </message>
    <message>
        <location filename="../../ui/pages/questions_new.py"/>
        <source>Wat vragen jullie?</source>
        <translation>What do you ask?</translation>
    </message>
    <message>
        <location filename="../../ui/pages/questions_new.py"/>
        <source>Hoe antwoord je?</source>
        <translation>How does one answer?</translation>
    </message>
    <message>
        <location filename="../../ui/pages/questions_new.py"/>
        <source>Maak deze vraag</source>
        <translation>Make this question</translation>
    </message>
    <message>
        <location filename="../../ui/pages/questions_new.py"/>
        <source>Tekening op het pad</source>
        <translation>Drawing on the path</translation>
    </message>
    <message>
        <location filename="../../ui/pages/questions_new.py"/>
        <source>Kort: het staat op het pad.</source>
        <translation>Short: it stands on the path.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/questions_new.py"/>
        <source>Bijvoorbeeld: Welke muziek past bij jou?</source>
        <translation>For example: Which music fits you?</translation>
    </message>
    <message>
        <location filename="../../ui/pages/questions_new.py"/>
        <source>Een nieuw thema</source>
        <translation>A new theme</translation>
    </message>
    <message>
        <location filename="../../ui/pages/questions_new.py"/>
        <source>Een nieuwe vraag</source>
        <translation>A new question</translation>
    </message>
    <message>
        <location filename="../../ui/pages/questions_piles.py"/>
        <source>Geef elk vak een eigen naam.</source>
        <translation>Give each box a name of its own.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/questions_piles.py"/>
        <source>Laat een vak leeg voor de gewone naam.</source>
        <translation>Leave a box empty for the usual name.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/questions_piles.py"/>
        <source>Namen van de vakken</source>
        <translation>Names of the boxes</translation>
    </message>
    <message>
        <location filename="../../ui/pages/questions_piles.py"/>
        <source>Naam van vak {number}, gewoon ‘{usual}’</source>
        <translation>Name of box {number}, usually ‘{usual}’</translation>
    </message>
    <message>
        <location filename="../../ui/pages/questions_preview.py"/>
        <source>De jongere</source>
        <translation>The young person</translation>
    </message>
    <message>
        <location filename="../../ui/pages/questions_preview.py"/>
        <source>Welke woorden?</source>
        <translation>Which words?</translation>
    </message>
    <message>
        <location filename="../../ui/pages/questions_preview.py"/>
        <source>Zo ziet het eruit: {asked}</source>
        <translation>This is what it looks like: {asked}</translation>
    </message>
    <message>
        <location filename="../../ui/pages/questions_preview.py"/>
        <source>Gewone woorden</source>
        <translation>Usual words</translation>
    </message>
    <message>
        <location filename="../../ui/pages/questions_preview.py"/>
        <source>8 tot en met 11 jaar</source>
        <translation>8 up to 11 years</translation>
    </message>
    <message>
        <location filename="../../ui/pages/questions_preview.py"/>
        <source>Zo ziet het eruit bij het huisbezoek</source>
        <translation>This is what it looks like at the home visit</translation>
    </message>
    <message>
        <location filename="../../ui/pages/readback.py"/>
        <location filename="../../welapp/domain"/>
        <source>Teruglezen</source>
        <translation>Read back</translation>
    </message>
    <message>
        <location filename="../../ui/pages/readback.py"/>
        <source>samen met {us}</source>
        <translation>together with {us}</translation>
    </message>
    <message>
        <location filename="../../ui/pages/readback.py"/>
        <location filename="../../ui/widgets/share.py"/>
        <source>Alleen wij</source>
        <translation>Just us</translation>
    </message>
    <message>
        <location filename="../../ui/pages/readback_empty.py"/>
        <source>Alles is nu alleen voor ons</source>
        <translation>Everything is just for us now</translation>
    </message>
    <message>
        <location filename="../../ui/pages/readback_empty.py"/>
        <source>Niemand anders kan lezen wat je vertelde. Dat mag zo blijven.</source>
        <translation>Nobody else can read what you told us. It may stay that way.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/readback_empty.py"/>
        <source>Mag iemand aan tafel iets weten? Kies dan bij een antwoord wie het mag lezen.</source>
        <translation>May someone at the table know something? Then choose who may read that answer.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/readback_empty.py"/>
        <source>Er staat nog niets</source>
        <translation>There is nothing here yet</translation>
    </message>
    <message>
        <location filename="../../ui/pages/readback_empty.py"/>
        <source>Dat is ook goed. Wil je toch iets vertellen?</source>
        <translation>That is fine too. Would you like to tell us something after all?</translation>
    </message>
    <message>
        <location filename="../../ui/pages/readback_empty.py"/>
        <source>Kies dan op het pad waar je wilt beginnen.</source>
        <translation>Then choose on the path where to begin.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/readback_empty.py"/>
        <source>Kies wie wat mag lezen</source>
        <translation>Choose who may read what</translation>
    </message>
    <message>
        <location filename="../../ui/pages/readback_foot.py"/>
        <source>Alles klopt zo</source>
        <translation>All of this is right</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/pages/readback_foot.py"/>
        <source>Nog {n} stukjes lezen</source>
        <translation>
            <numerusform>Read {n} more piece</numerusform>
            <numerusform>Read {n} more pieces</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/pages/readback_foot.py"/>
        <source>Teruggelezen op {on}</source>
        <translation>Read back on {on}</translation>
    </message>
    <message>
        <location filename="../../ui/pages/readback_foot.py"/>
        <source>Er is nog niets om te delen</source>
        <translation>There is nothing to share yet</translation>
    </message>
    <message>
        <location filename="../../ui/pages/readback_piece.py"/>
        <source>Dit is veranderd. We lezen het opnieuw.</source>
        <translation>This has changed. We read it again.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/readback_piece.py"/>
        <source>Ja, dit klopt</source>
        <translation>Yes, this is right</translation>
    </message>
    <message>
        <location filename="../../ui/pages/readback_piece.py"/>
        <location filename="../../ui/pages/unwritten.py"/>
        <source>Ja, haal weg</source>
        <translation>Yes, take it away</translation>
    </message>
    <message>
        <location filename="../../ui/pages/readback_piece.py"/>
        <source>Lees</source>
        <translation>Read</translation>
    </message>
    <message>
        <location filename="../../ui/pages/readback_piece.py"/>
        <source>Een tekening</source>
        <translation>A drawing</translation>
    </message>
    <message>
        <location filename="../../ui/pages/readback_piece.py"/>
        <source>Nu:</source>
        <translation>Now:</translation>
    </message>
    <message>
        <location filename="../../ui/pages/readback_piece.py"/>
        <source>Tekening bij: {label}</source>
        <translation>Drawing for: {label}</translation>
    </message>
    <message>
        <location filename="../../ui/pages/readback_piece.py"/>
        <source>Anders zeggen</source>
        <translation>Say it differently</translation>
    </message>
    <message>
        <location filename="../../ui/pages/readback_piece.py"/>
        <source>Halen we dit weg?</source>
        <translation>Shall we take this away?</translation>
    </message>
    <message>
        <location filename="../../ui/pages/readback_piece.py"/>
        <source>Dit is weggehaald.</source>
        <translation>This has been taken away.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/readback_piece.py"/>
        <source>Eerst: {line}</source>
        <translation>First: {line}</translation>
    </message>
    <message>
        <location filename="../../ui/pages/readback_side.py"/>
        <source>Je mag later altijd nog iets veranderen of weghalen. Dat stukje lezen we dan opnieuw.</source>
        <translation>You can always change or remove something later. We then read that piece again.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/readback_side.py"/>
        <source>Iemand anders</source>
        <translation>Someone else</translation>
    </message>
    <message>
        <location filename="../../ui/pages/readback_side.py"/>
        <source>Wie leest wat</source>
        <translation>Who reads what</translation>
    </message>
    <message>
        <location filename="../../ui/pages/readback_side.py"/>
        <source>Wie is er nu bij?</source>
        <translation>Who is here now?</translation>
    </message>
    <message>
        <location filename="../../ui/pages/readback_side.py"/>
        <source>was bij het teruglezen</source>
        <translation>was there at the reading back</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/pages/readback_side.py"/>
        <source>{n} van de {total}
zijn goed</source>
        <translation>
            <numerusform>{n} of {total}
is good</numerusform>
            <numerusform>{n} of {total}
are good</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/pages/readback_side.py"/>
        <source>Er is nog niets
om terug te lezen</source>
        <translation>There is nothing yet
to read back</translation>
    </message>
    <message>
        <location filename="../../ui/pages/readback_words.py"/>
        <source>Wij zetten er zelf nog bij wat is afgesproken. {facts}</source>
        <translation>We add what was agreed. {facts}</translation>
    </message>
    <message>
        <location filename="../../ui/pages/readback_words.py"/>
        <source>wie er komt: {names}</source>
        <translation>who is coming: {names}</translation>
    </message>
    <message>
        <location filename="../../ui/pages/readback_words.py"/>
        <source>de plek: {place}</source>
        <translation>the place: {place}</translation>
    </message>
    <message>
        <location filename="../../ui/pages/readback_words.py"/>
        <source>de dag: {on}{at}</source>
        <translation>the day: {on}{at}</translation>
    </message>
    <message>
        <location filename="../../ui/pages/readback_words.py"/>
        <source>eten: {food}</source>
        <translation>food: {food}</translation>
    </message>
    <message>
        <location filename="../../ui/pages/reading.py"/>
        <source>Letters en kleuren</source>
        <translation>Letters and colours</translation>
    </message>
    <message>
        <location filename="../../ui/pages/reading.py"/>
        <source>Rustig beeld</source>
        <translation>Calm screen</translation>
    </message>
    <message>
        <location filename="../../ui/pages/reading.py"/>
        <source>Dan knippert of schuift er niets.</source>
        <translation>Then nothing blinks or slides.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/reading.py"/>
        <location filename="../../ui/widgets/drawing.py"/>
        <source>gewoon</source>
        <translation>normal</translation>
    </message>
    <message>
        <location filename="../../ui/pages/reading.py"/>
        <source>iets groter</source>
        <translation>a bit larger</translation>
    </message>
    <message>
        <location filename="../../ui/pages/reading.py"/>
        <source>groter</source>
        <translation>larger</translation>
    </message>
    <message>
        <location filename="../../ui/pages/reading.py"/>
        <source>heel groot</source>
        <translation>very large</translation>
    </message>
    <message>
        <location filename="../../ui/pages/reading.py"/>
        <source>twee keer zo groot</source>
        <translation>twice as large</translation>
    </message>
    <message>
        <location filename="../../ui/pages/reading.py"/>
        <source>ruimer</source>
        <translation>more room</translation>
    </message>
    <message>
        <location filename="../../ui/pages/reading.py"/>
        <source>nog ruimer</source>
        <translation>more room still</translation>
    </message>
    <message>
        <location filename="../../ui/pages/reading.py"/>
        <source>makkelijker bij dyslexie</source>
        <translation>easier with dyslexia</translation>
    </message>
    <message>
        <location filename="../../ui/pages/reading.py"/>
        <source>zoals de computer</source>
        <translation>like the computer</translation>
    </message>
    <message>
        <location filename="../../ui/pages/reading.py"/>
        <source>licht</source>
        <translation>light</translation>
    </message>
    <message>
        <location filename="../../ui/pages/reading.py"/>
        <source>donker</source>
        <translation>dark</translation>
    </message>
    <message>
        <location filename="../../ui/pages/reading.py"/>
        <source>zwart op wit</source>
        <translation>black on white</translation>
    </message>
    <message>
        <location filename="../../ui/pages/reading.py"/>
        <source>wit op zwart</source>
        <translation>white on black</translation>
    </message>
    <message>
        <location filename="../../ui/pages/reading.py"/>
        <source>Grootte van de letters</source>
        <translation>Size of the letters</translation>
    </message>
    <message>
        <location filename="../../ui/pages/reading.py"/>
        <source>Ruimte tussen de regels</source>
        <translation>Room between the lines</translation>
    </message>
    <message>
        <location filename="../../ui/pages/reading.py"/>
        <source>Vorm van de letters</source>
        <translation>Shape of the letters</translation>
    </message>
    <message>
        <location filename="../../ui/pages/reading.py"/>
        <source>Kleuren</source>
        <translation>Colours</translation>
    </message>
    <message>
        <location filename="../../ui/pages/reading.py"/>
        <source>Zo ziet een vraag eruit.</source>
        <translation>This is what a question looks like.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/reading.py"/>
        <source>‘En zo ziet jouw antwoord eruit.’</source>
        <translation>‘And this is what your answer looks like.’</translation>
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
        <source>Gelukt. De kluis is weer zoals die was: {moment}. {kept}</source>
        <translation>Done. The vault is again as it was: {moment}. {kept}</translation>
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
        <location filename="../../ui/pages/seal.py"/>
        <source>{n} casussen</source>
        <translation>
            <numerusform>{n} case</numerusform>
            <numerusform>{n} cases</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/pages/restore_words.py"/>
        <source>Het laatst iets veranderd: {moment}.</source>
        <translation>Something last changed: {moment}.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/restore_words.py"/>
        <source>{names} en nog {number}</source>
        <translation>{names} and {number} more</translation>
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
        <source>{cases} hierin wiste je later. Wat gewist is, komt niet terug.</source>
        <translation>You erased {cases} in it later. What was erased does not come back.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/restore_words.py"/>
        <source>Nu staan er {cases} in je kluis.</source>
        <translation>There are {cases} in your vault now.</translation>
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
        <location filename="../../ui/pages/seal.py"/>
        <source>Kies eerst welke casus er in de bundel gaat.</source>
        <translation>First choose which case goes into the bundle.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/seal.py"/>
        <source>Kies eerst voor wie de bundel is.</source>
        <translation>First choose who the bundle is for.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/seal.py"/>
        <source>Bezig met de bundel. Sluit welapp nog niet …</source>
        <translation>Making the bundle. Do not close welapp yet …</translation>
    </message>
    <message>
        <location filename="../../ui/pages/seal.py"/>
        <source>De bundel is klaar: {file}</source>
        <translation>The bundle is ready: {file}</translation>
    </message>
    <message>
        <location filename="../../ui/pages/seal.py"/>
        <source>Bundel bewaren …</source>
        <translation>Save the bundle …</translation>
    </message>
    <message>
        <location filename="../../ui/pages/seal.py"/>
        <source>Bundel bewaren</source>
        <translation>Save the bundle</translation>
    </message>
    <message>
        <location filename="../../ui/pages/seal.py"/>
        <source>voor {names}</source>
        <translation>for {names}</translation>
    </message>
    <message>
        <location filename="../../ui/pages/seal.py"/>
        <source>nog voor niemand</source>
        <translation>for nobody yet</translation>
    </message>
    <message>
        <location filename="../../ui/pages/seal.py"/>
        <source>Nog geen casus gekozen</source>
        <translation>No case chosen yet</translation>
    </message>
    <message>
        <location filename="../../ui/pages/seal_choices.py"/>
        <source>Alleen antwoorden die iedereen aan tafel mag lezen, en die samen zijn teruggelezen.</source>
        <translation>Only answers that everyone at the table may read, and that were read back together.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/seal_choices.py"/>
        <source>Ook wat alleen jullie mogen lezen. Doe dit voor wie samen met jou aan deze casus werkt.</source>
        <translation>Also what only you may read. Do this for whoever works on this case with you.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/seal_choices.py"/>
        <source>Nog niemand met wie je de cijfers vergeleek. Dat doe je bij ‘Collega’s’.</source>
        <translation>Nobody yet with whom you compared the digits. You do that under ‘Colleagues’.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/seal_choices.py"/>
        <source>Aan deze collega’s kun je nu niets sturen:</source>
        <translation>You cannot send anything to these colleagues now:</translation>
    </message>
    <message>
        <location filename="../../ui/pages/seal_choices.py"/>
        <source>Zeg deze zes woorden door de telefoon. Zet ze nooit in dezelfde mail.</source>
        <translation>Say these six words over the telephone. Never put them in the same mail.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/seal_choices.py"/>
        <source>De bundel gaat open met welapp, of met het gratis programma ‘age’.</source>
        <translation>The bundle opens with welapp, or with the free program ‘age’.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/seal_choices.py"/>
        <source>Tot en met welke dag mag de bundel open? Kiezen hoeft niet.</source>
        <translation>Until which day may the bundle be opened? You need not choose one.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/seal_choices.py"/>
        <source>{name} (van {owner})</source>
        <translation>{name} (with {owner})</translation>
    </message>
    <message>
        <location filename="../../ui/pages/seal_choices.py"/>
        <source>{named}, opgeborgen</source>
        <translation>{named}, put away</translation>
    </message>
    <message>
        <location filename="../../ui/pages/seal_choices.py"/>
        <source>Welke casussen?</source>
        <translation>Which cases?</translation>
    </message>
    <message>
        <location filename="../../ui/pages/seal_choices.py"/>
        <source>Zoek een casus op naam</source>
        <translation>Search for a case by name</translation>
    </message>
    <message>
        <location filename="../../ui/pages/seal_choices.py"/>
        <source>Zoek op naam</source>
        <translation>Search by name</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/pages/seal_choices.py"/>
        <source>Er zijn nog {n} casussen. Zoek op naam.</source>
        <translation>
            <numerusform>There is {n} more case. Search by name.</numerusform>
            <numerusform>There are {n} more cases. Search by name.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/pages/seal_choices.py"/>
        <source>Voor wie?</source>
        <translation>For whom?</translation>
    </message>
    <message>
        <location filename="../../ui/pages/seal_choices.py"/>
        <source>Welke collega’s?</source>
        <translation>Which colleagues?</translation>
    </message>
    <message>
        <location filename="../../ui/pages/seal_choices.py"/>
        <source>Naar Collega’s</source>
        <translation>To Colleagues</translation>
    </message>
    <message>
        <location filename="../../ui/pages/seal_choices.py"/>
        <location filename="../../ui/pages/seal_done.py"/>
        <source>De zes woorden: {words}</source>
        <translation>The six words: {words}</translation>
    </message>
    <message>
        <location filename="../../ui/pages/seal_choices.py"/>
        <source>Wat gaat er mee?</source>
        <translation>What goes along?</translation>
    </message>
    <message>
        <location filename="../../ui/pages/seal_choices.py"/>
        <source>Laatste dag</source>
        <translation>Last day</translation>
    </message>
    <message>
        <location filename="../../ui/pages/seal_choices.py"/>
        <source>Geen casus gevonden.</source>
        <translation>No case found.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/seal_choices.py"/>
        <source>Er is nog geen casus.</source>
        <translation>There is no case yet.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/seal_choices.py"/>
        <source>Iemand zonder welapp</source>
        <translation>Someone without welapp</translation>
    </message>
    <message>
        <location filename="../../ui/pages/seal_choices.py"/>
        <source>Wat met de tafel gedeeld is</source>
        <translation>What is shared with the table</translation>
    </message>
    <message>
        <location filename="../../ui/pages/seal_choices.py"/>
        <source>Alles</source>
        <translation>Everything</translation>
    </message>
    <message>
        <location filename="../../ui/pages/seal_done.py"/>
        <source>Stuur het bestand met de mail, of zet het op een usb-stick.</source>
        <translation>Send the file by mail, or put it on a USB stick.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/seal_done.py"/>
        <source>Schrijf ze nu op. Als je hier weggaat, zie je ze niet meer.</source>
        <translation>Write them down now. Once you leave here, you will not see them again.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/seal_done.py"/>
        <source>Deze bundel staat nu in de lijst bij ‘Collega’s’.</source>
        <translation>This bundle is now in the list under ‘Colleagues’.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/seal_done.py"/>
        <source>Alleen {names} kan de bundel openen.</source>
        <translation>Only {names} can open the bundle.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/seal_done.py"/>
        <source>Erin zit alles van {names}.</source>
        <translation>It holds everything of {names}.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/seal_done.py"/>
        <source>De bundel is klaar</source>
        <translation>The bundle is ready</translation>
    </message>
    <message>
        <location filename="../../ui/pages/seal_done.py"/>
        <source>Nog een bundel</source>
        <translation>Another bundle</translation>
    </message>
    <message>
        <location filename="../../ui/pages/seal_done.py"/>
        <source>Staat in: {folder}</source>
        <translation>Is in: {folder}</translation>
    </message>
    <message>
        <location filename="../../ui/pages/seal_done.py"/>
        <source>Alleen {names} kunnen de bundel openen.</source>
        <translation>Only {names} can open the bundle.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/seal_done.py"/>
        <source>De bundel gaat open met deze zes woorden:</source>
        <translation>The bundle opens with these six words:</translation>
    </message>
    <message>
        <location filename="../../ui/pages/seal_done.py"/>
        <source>Erin zit van {names} alleen wat met de tafel gedeeld is.</source>
        <translation>Of {names} it holds only what is shared with the table.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/seal_done.py"/>
        <source>De bundel gaat open tot en met {day}.</source>
        <translation>The bundle opens up to and including {day}.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/seal_work.py"/>
        <source>Gestopt. Er is geen bundel gemaakt.</source>
        <translation>Stopped. No bundle was made.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings.py"/>
        <source>Op slot als je even niets doet</source>
        <translation>Lock when you do nothing for a while</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings.py"/>
        <source>Vragen bekijken en veranderen</source>
        <translation>Look at and change questions</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings.py"/>
        <source>Ook als je je laptop dichtdoet of het scherm op slot gaat.</source>
        <translation>Also when you close your laptop or the screen locks.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings.py"/>
        <source>Vragen erbij, anders gezegd of even verborgen.</source>
        <translation>More questions, said differently or hidden for a while.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings.py"/>
        <source>Deze kluis</source>
        <translation>This vault</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/pages/settings.py"/>
        <source>{n} minuten</source>
        <translation>
            <numerusform>{n} minute</numerusform>
            <numerusform>{n} minutes</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings.py"/>
        <source>geen naam</source>
        <translation>no name</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings.py"/>
        <source>geen team</source>
        <translation>no team</translation>
    </message>
    <message>
        <location filename="../../ui/pages/sharing.py"/>
        <location filename="../../welapp/domain"/>
        <source>de voorzitter</source>
        <translation>the chair</translation>
    </message>
    <message>
        <location filename="../../ui/pages/sharing.py"/>
        <source>wie plek en eten regelt</source>
        <translation>the host</translation>
    </message>
    <message>
        <location filename="../../ui/pages/sharing.py"/>
        <location filename="../../ui/pages/spoken.py"/>
        <source>iedereen</source>
        <translation>everyone</translation>
    </message>
    <message>
        <location filename="../../ui/pages/sharing.py"/>
        <source>wie er niet meer bij is</source>
        <translation>who is no longer there</translation>
    </message>
    <message>
        <location filename="../../ui/pages/sharing.py"/>
        <source>Alleen wij mogen dit lezen.</source>
        <translation>Only we may read this.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/sharing.py"/>
        <source>Nog een naam</source>
        <translation>Another name</translation>
    </message>
    <message>
        <location filename="../../ui/pages/slider_try_out.py"/>
        <source>Hoe heet mag jouw soep zijn?</source>
        <translation>How hot may your soup be?</translation>
    </message>
    <message>
        <location filename="../../ui/pages/slider_try_out.py"/>
        <source>Zo werkt de schuif. Druk nu op ‘Naar de vraag’.</source>
        <translation>That is how the slider works. Now press ‘To the question’.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/slider_try_out.py"/>
        <source>Druk op een woord of schuif erheen.</source>
        <translation>Press a word or slide to it.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/slider_try_out.py"/>
        <source>lauw</source>
        <translation>lukewarm</translation>
    </message>
    <message>
        <location filename="../../ui/pages/slider_try_out.py"/>
        <source>warm</source>
        <translation>warm</translation>
    </message>
    <message>
        <location filename="../../ui/pages/slider_try_out.py"/>
        <source>gloeiend</source>
        <translation>steaming hot</translation>
    </message>
    <message>
        <location filename="../../ui/pages/slider_try_out.py"/>
        <source>Naar de vraag</source>
        <translation>To the question</translation>
    </message>
    <message>
        <location filename="../../ui/pages/slider_try_out.py"/>
        <source>Eerst even proberen</source>
        <translation>Try it out first</translation>
    </message>
    <message>
        <location filename="../../ui/pages/slider_try_out.py"/>
        <location filename="../../ui/pages/spoken.py"/>
        <location filename="../../ui/pages/welcome.py"/>
        <source>Je kunt kiezen: {ways}</source>
        <translation>You can choose: {ways}</translation>
    </message>
    <message>
        <location filename="../../ui/pages/spoken.py"/>
        <source>Er is ook een tekening</source>
        <translation>There is a drawing too</translation>
    </message>
    <message>
        <location filename="../../ui/pages/spoken.py"/>
        <source>Alleen voor {readers}.</source>
        <translation>Only for {readers}.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/spoken.py"/>
        <source>Iedereen aan tafel mag dit lezen.</source>
        <translation>Everyone at the table may read this.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/spoken.py"/>
        <location filename="../../ui/widgets/deck_tray.py"/>
        <source>Past bij mij</source>
        <translation>Fits me</translation>
    </message>
    <message>
        <location filename="../../ui/pages/spoken.py"/>
        <location filename="../../ui/pages/visit_frame.py"/>
        <location filename="../../ui/widgets/deck_tray.py"/>
        <source>Weet ik niet</source>
        <translation>I do not know</translation>
    </message>
    <message>
        <location filename="../../ui/pages/spoken.py"/>
        <location filename="../../ui/widgets/deck_tray.py"/>
        <source>Past niet bij mij</source>
        <translation>Does not fit me</translation>
    </message>
    <message>
        <location filename="../../ui/pages/spoken.py"/>
        <location filename="../../ui/widgets/place_grid.py"/>
        <source>1e keus</source>
        <translation>1st choice</translation>
    </message>
    <message>
        <location filename="../../ui/pages/spoken.py"/>
        <location filename="../../ui/widgets/place_grid.py"/>
        <source>2e keus</source>
        <translation>2nd choice</translation>
    </message>
    <message>
        <location filename="../../ui/pages/spoken.py"/>
        <source>Dit moet er zijn: {must}</source>
        <translation>This has to be there: {must}</translation>
    </message>
    <message>
        <location filename="../../ui/pages/spoken.py"/>
        <source>Dit liever niet: {must_not}</source>
        <translation>Better not this: {must_not}</translation>
    </message>
    <message>
        <location filename="../../ui/pages/suggestion.py"/>
        <source>Alleen {who}</source>
        <translation>Only {who}</translation>
    </message>
    <message>
        <location filename="../../ui/pages/suggestion.py"/>
        <location filename="../../ui/pages/visit_frame.py"/>
        <location filename="../../ui/pages/welcome.py"/>
        <location filename="../../ui/widgets/deck_cards.py"/>
        <location filename="../../ui/widgets/seating.py"/>
        <source>gekozen</source>
        <translation>chosen</translation>
    </message>
    <message>
        <location filename="../../ui/pages/ticks.py"/>
        <source>gedaan</source>
        <translation>done</translation>
    </message>
    <message>
        <location filename="../../ui/pages/ticks.py"/>
        <source>nog niet</source>
        <translation>not yet</translation>
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
        <source>Bedenk eerst een nieuwe wachtzin.</source>
        <translation>First think of a new passphrase.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/unwritten.py"/>
        <source>Dit schrijven we niet op.</source>
        <translation>We do not write this down.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/unwritten.py"/>
        <source>Dan halen we weg wat hier staat. Goed?</source>
        <translation>Then we take away what is here. All right?</translation>
    </message>
    <message>
        <location filename="../../ui/pages/unwritten.py"/>
        <source>Toch opschrijven</source>
        <translation>Write it down after all</translation>
    </message>
    <message>
        <location filename="../../ui/pages/unwritten.py"/>
        <source>Er is niets van bewaard.</source>
        <translation>Nothing of it was kept.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/vault.py"/>
        <location filename="../../ui/rail.py"/>
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
        <source>{moment} gemaakt en nagekeken.</source>
        <translation>{moment} made and checked.</translation>
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
        <source>Niet gevonden sinds {since}. {why}</source>
        <translation>Not found since {since}. {why}</translation>
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
        <source>Nagekeken: er klopt iets niet. Lees per punt wat je kunt doen.</source>
        <translation>Checked: something is not right. Read at each point what you can do.</translation>
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
        <location filename="../../ui/widgets/digit_groups.py"/>
        <source>groep {place}</source>
        <translation>group {place}</translation>
    </message>
    <message>
        <location filename="../../ui/pages/vault_recovery.py"/>
        <location filename="../../ui/widgets/digit_groups.py"/>
        <source>Groep {place}: {digits}</source>
        <translation>Group {place}: {digits}</translation>
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
        <location filename="../../ui/pages/version_words.py"/>
        <source>{name} vond dit goed op {day}.</source>
        <translation>{name} agreed with this on {day}.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/version_words.py"/>
        <source>Versie van {name}, computer {number}</source>
        <translation>Version of {name}, computer {number}</translation>
    </message>
    <message>
        <location filename="../../ui/pages/version_words.py"/>
        <location filename="../../ui/pages/written_anew.py"/>
        <source>Mag dit lezen: {readers}</source>
        <translation>May read this: {readers}</translation>
    </message>
    <message>
        <location filename="../../ui/pages/version_words.py"/>
        <source>{name} las dit nog niet terug.</source>
        <translation>{name} has not read this back yet.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/version_words.py"/>
        <location filename="../../ui/widgets/ink_view.py"/>
        <source>Foto van een tekening</source>
        <translation>Photo of a drawing</translation>
    </message>
    <message>
        <location filename="../../ui/pages/versions.py"/>
        <source>Laat beide staan</source>
        <translation>Let both stand</translation>
    </message>
    <message>
        <location filename="../../ui/pages/versions.py"/>
        <source>De rest is te lang om hier te laten zien.</source>
        <translation>The rest is too long to show here.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/visit.py"/>
        <source>Kijk naar je wens	Alt+W</source>
        <translation>Look at your wish	Alt+W</translation>
    </message>
    <message>
        <location filename="../../ui/pages/visit.py"/>
        <source>Fijn dat jij ook meedenkt</source>
        <translation>Good that you are thinking along too</translation>
    </message>
    <message>
        <location filename="../../ui/pages/visit_frame.py"/>
        <source>{error} Wat er staat, blijft staan. Bij de volgende letter proberen we het weer.</source>
        <translation>{error} What is here stays here. With the next letter we try again.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/visit_frame.py"/>
        <source>Terug naar de casus. Alles blijft bewaard.</source>
        <translation>Back to the case. Everything stays saved.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/visit_frame.py"/>
        <source>Overslaan</source>
        <translation>Skip</translation>
    </message>
    <message>
        <location filename="../../ui/pages/visit_frame.py"/>
        <source>Volgende</source>
        <translation>Next</translation>
    </message>
    <message>
        <location filename="../../ui/pages/visit_frame.py"/>
        <source>Melding</source>
        <translation>Message</translation>
    </message>
    <message>
        <location filename="../../ui/pages/visit_keys.py"/>
        <source>Terug naar {first}</source>
        <translation>Back to {first}</translation>
    </message>
    <message>
        <location filename="../../ui/pages/visit_keys.py"/>
        <source>Terug naar een volwassene</source>
        <translation>Back to an adult</translation>
    </message>
    <message>
        <location filename="../../ui/pages/visit_menu.py"/>
        <source>Woorden voor 8 tot en met 11 jaar</source>
        <translation>Words for ages 8 up to 11</translation>
    </message>
    <message>
        <location filename="../../ui/pages/visit_path.py"/>
        <location filename="../../ui/widgets/wish_note.py"/>
        <source>Jouw wens</source>
        <translation>Your wish</translation>
    </message>
    <message>
        <location filename="../../ui/pages/visit_path.py"/>
        <source>Hoi {name}</source>
        <translation>Hi {name}</translation>
    </message>
    <message>
        <location filename="../../ui/pages/visit_path.py"/>
        <source>Hoi</source>
        <translation>Hi</translation>
    </message>
    <message>
        <location filename="../../ui/pages/visit_path.py"/>
        <source>Hoi allemaal</source>
        <translation>Hi everyone</translation>
    </message>
    <message>
        <location filename="../../ui/pages/visit_path.py"/>
        <source>In jullie woorden.</source>
        <translation>In your own words.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/ways.py"/>
        <source>Kort is ook goed. Spelling maakt niet uit.</source>
        <translation>Short is good too. Spelling does not matter.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/ways.py"/>
        <source>Kort is ook goed.</source>
        <translation>Short is good too.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/ways.py"/>
        <source>Schuiven</source>
        <translation>Slide</translation>
    </message>
    <message>
        <location filename="../../ui/pages/ways.py"/>
        <source>Stoelen</source>
        <translation>Chairs</translation>
    </message>
    <message>
        <location filename="../../ui/pages/ways.py"/>
        <source>Tekenen en schrijven</source>
        <translation>Draw and write</translation>
    </message>
    <message>
        <location filename="../../ui/pages/ways.py"/>
        <source>Hoe wil je antwoorden?</source>
        <translation>How do you want to answer?</translation>
    </message>
    <message>
        <location filename="../../ui/pages/ways.py"/>
        <source>Plek</source>
        <translation>Place</translation>
    </message>
    <message>
        <location filename="../../ui/pages/welcome.py"/>
        <source>Terug naar de casus</source>
        <translation>Back to the case</translation>
    </message>
    <message>
        <location filename="../../ui/pages/welcome.py"/>
        <source>Ja</source>
        <translation>Yes</translation>
    </message>
    <message>
        <location filename="../../ui/pages/welcome.py"/>
        <source>Welkom</source>
        <translation>Welcome</translation>
    </message>
    <message>
        <location filename="../../ui/pages/welcome.py"/>
        <source>we lezen dit voor</source>
        <translation>we read this out</translation>
    </message>
    <message>
        <location filename="../../ui/pages/welcome.py"/>
        <source>Wil je beginnen?</source>
        <translation>Do you want to begin?</translation>
    </message>
    <message>
        <location filename="../../ui/pages/welcome.py"/>
        <source>Hoi {name}, voordat we beginnen</source>
        <translation>Hi {name}, before we begin</translation>
    </message>
    <message>
        <location filename="../../ui/pages/welcome.py"/>
        <source>Uitleg om voor te lezen</source>
        <translation>Explanation to read out</translation>
    </message>
    <message>
        <location filename="../../ui/pages/welcome.py"/>
        <source>Elk antwoord is goed. Je mag het later veranderen.</source>
        <translation>Every answer is good. You may change it later.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/welcome.py"/>
        <source>Toch iets anders kiezen</source>
        <translation>Choose something else after all</translation>
    </message>
    <message>
        <location filename="../../ui/pages/welcome.py"/>
        <source>Een andere keer mag ook.</source>
        <translation>Another time is fine too.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/welcome.py"/>
        <source>Bedenk je je? Dan mag het altijd nog.</source>
        <translation>Change your mind? You always can.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/welcome.py"/>
        <source>Dank je wel, {name}, dat je het zegt. Het is jouw keus en die is goed.
Niemand is boos. {later} Jij zegt wanneer.</source>
        <translation>Thank you, {name}, for saying so. It is your choice and it is a good one.
Nobody is angry. {later} You say when.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/welcome.py"/>
        <source>Goed. Dan doen we het nu niet.</source>
        <translation>All right. Then we do not do it now.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/welcome.py"/>
        <source>Goed. Dan doen we het niet.</source>
        <translation>All right. Then we do not do it.</translation>
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
        <location filename="../../ui/pages/wish.py"/>
        <source>De tekening van je wens</source>
        <translation>The drawing of your wish</translation>
    </message>
    <message>
        <location filename="../../ui/pages/wish.py"/>
        <source>Terug naar waar je was.</source>
        <translation>Back to where you were.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/worry.py"/>
        <source>Als je je zorgen maakt</source>
        <translation>When you are worried</translation>
    </message>
    <message>
        <location filename="../../ui/pages/worry.py"/>
        <source>Is er nu gevaar? Bel 112.</source>
        <translation>Is there danger now? Call 112.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/worry.py"/>
        <source>Twijfel je, of wil je overleggen? Bel Veilig Thuis: 0800-2000, dag en nacht, gratis.</source>
        <translation>In doubt, or want to talk it over? Call Veilig Thuis: 0800-2000, day and night, free.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/worry.py"/>
        <source>Dit is een kaart om te lezen. Nergens staat dat je hem opende.</source>
        <translation>This is a card to read. Nowhere is it kept that you opened it.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/worry.py"/>
        <source>Luister. Blijf rustig. Een stilte mag er zijn.</source>
        <translation>Listen. Stay calm. A silence may be there.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/worry.py"/>
        <source>Vraag niet door. Uitzoeken wat er gebeurde, is het werk van anderen.</source>
        <translation>Do not question further. Finding out what happened is the work of others.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/worry.py"/>
        <source>Beloof niet dat het geheim blijft. Zeg eerlijk wat jij nu moet doen.</source>
        <translation>Do not promise to keep it secret. Say honestly what you have to do now.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/worry.py"/>
        <source>Vertel wat er nu gaat gebeuren, en wie er meedenkt.</source>
        <translation>Tell what is going to happen now, and who thinks along.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/worry.py"/>
        <source>Schrijf dit niet in welapp. Leg het vast zoals jouw organisatie dat vraagt.</source>
        <translation>Do not write this in welapp. Record it the way your organisation asks.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/worry.py"/>
        <source>Zet op een rij wat je zag en hoorde. Feiten, geen uitleg.</source>
        <translation>Line up what you saw and heard. Facts, no explanations.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/worry.py"/>
        <source>Overleg met een collega. Bel Veilig Thuis voor advies. Een naam noemen hoeft dan niet.</source>
        <translation>Talk it over with a colleague. Call Veilig Thuis for advice. You need not mention a name then.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/worry.py"/>
        <source>Praat met de jongere en de ouders. Is dat niet veilig? Overleg dan eerst.</source>
        <translation>Talk with the young person and the parents. Is that not safe? Then talk it over first.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/worry.py"/>
        <source>Weeg het samen. Hoe groot is het gevaar? Wat is er al aan hulp?</source>
        <translation>Weigh it together. How great is the danger? What help is there already?</translation>
    </message>
    <message>
        <location filename="../../ui/pages/worry.py"/>
        <source>Beslis: is hulp genoeg, of moet je melden? Soms is het allebei.</source>
        <translation>Decide: is help enough, or must you report? Sometimes it is both.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/worry.py"/>
        <source>Nu, in het gesprek</source>
        <translation>Now, in the conversation</translation>
    </message>
    <message>
        <location filename="../../ui/pages/worry.py"/>
        <source>Daarna: vijf stappen</source>
        <translation>After that: five steps</translation>
    </message>
    <message>
        <location filename="../../ui/pages/written_anew.py"/>
        <source>Zo moet het zijn</source>
        <translation>This is how it should be</translation>
    </message>
    <message>
        <location filename="../../ui/pages/written_anew.py"/>
        <source>De tekening in woorden</source>
        <translation>The drawing in words</translation>
    </message>
    <message>
        <location filename="../../ui/pages/written_anew.py"/>
        <source>In eigen woorden</source>
        <translation>In own words</translation>
    </message>
    <message>
        <location filename="../../ui/pages/written_anew.py"/>
        <source>Eigen kaartje</source>
        <translation>Own card</translation>
    </message>
    <message>
        <location filename="../../ui/pages/youth_words.py"/>
        <location filename="../../welapp/domain"/>
        <source>jonger dan 12</source>
        <translation>younger than 12</translation>
    </message>
    <message>
        <location filename="../../ui/pages/youth_words.py"/>
        <source>12–15 jaar</source>
        <translation>12–15 years</translation>
    </message>
    <message>
        <location filename="../../ui/pages/youth_words.py"/>
        <location filename="../../welapp/domain"/>
        <source>16 jaar of ouder</source>
        <translation>16 or older</translation>
    </message>
    <message>
        <location filename="../../ui/pages/youth_words.py"/>
        <source>zeg gewoon {name}</source>
        <translation>just say {name}</translation>
    </message>
    <message>
        <location filename="../../ui/printing.py"/>
        <source>De printer geeft geen antwoord. Kijk of hij aan staat, en druk dan nog eens af.</source>
        <translation>The printer gives no answer. Look whether it is on, and then print again.</translation>
    </message>
    <message>
        <location filename="../../ui/printing.py"/>
        <source>Deze printer kent geen A3. Kies een andere, of bewaar het blad en laat het ergens afdrukken.</source>
        <translation>This printer has no A3. Choose another one, or save the sheet and have it printed somewhere.</translation>
    </message>
    <message>
        <location filename="../../ui/rail.py"/>
        <source>Waar wil je heen?</source>
        <translation>Where do you want to go?</translation>
    </message>
    <message>
        <location filename="../../ui/rail.py"/>
        <source>Op slot</source>
        <translation>Lock</translation>
    </message>
    <message>
        <location filename="../../ui/rail.py"/>
        <source>Op slot (Ctrl+L)</source>
        <translation>Lock (Ctrl+L)</translation>
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
        <location filename="../../ui/session.py"/>
        <source>Wat je typte vóór het slot, is nog niet bewaard. {why}</source>
        <translation>What you typed before the lock has not been saved yet. {why}</translation>
    </message>
    <message>
        <location filename="../../ui/session.py"/>
        <source>Wat je typte vóór het slot, is niet bewaard. Daarna is hetzelfde ergens anders veranderd of gewist.</source>
        <translation>What you typed before the lock has not been saved. After that the same thing was changed or erased somewhere else.</translation>
    </message>
    <message>
        <location filename="../../ui/session.py"/>
        <source>De kluis is op slot.</source>
        <translation>The vault is locked.</translation>
    </message>
    <message>
        <location filename="../../ui/undo.py"/>
        <source>Er is niets om terug te draaien.</source>
        <translation>There is nothing to undo.</translation>
    </message>
    <message>
        <location filename="../../ui/undo.py"/>
        <source>Er is niets om opnieuw te doen.</source>
        <translation>There is nothing to redo.</translation>
    </message>
    <message>
        <location filename="../../ui/undo.py"/>
        <source>het antwoord</source>
        <translation>the answer</translation>
    </message>
    <message>
        <location filename="../../ui/undo.py"/>
        <source>‘dit klopt’</source>
        <translation>‘this is right’</translation>
    </message>
    <message>
        <location filename="../../ui/undo.py"/>
        <source>‘alles klopt zo’</source>
        <translation>‘all of this is right’</translation>
    </message>
    <message>
        <location filename="../../ui/undo.py"/>
        <source>of je wilt beginnen</source>
        <translation>whether you want to begin</translation>
    </message>
    <message>
        <location filename="../../ui/undo.py"/>
        <source>het wegleggen</source>
        <translation>the putting away</translation>
    </message>
    <message>
        <location filename="../../ui/undo.py"/>
        <source>tot wanneer we dit bewaren</source>
        <translation>until when we keep this</translation>
    </message>
    <message>
        <location filename="../../ui/undo.py"/>
        <source>wie erbij hoort</source>
        <translation>who belongs here</translation>
    </message>
    <message>
        <location filename="../../ui/undo.py"/>
        <source>de toestemming</source>
        <translation>the consent</translation>
    </message>
    <message>
        <location filename="../../ui/undo.py"/>
        <source>wat er over de tafel is afgesproken</source>
        <translation>what was agreed about the table</translation>
    </message>
    <message>
        <location filename="../../ui/undo.py"/>
        <source>wat er over het huisbezoek is afgesproken</source>
        <translation>what was agreed about the home visit</translation>
    </message>
    <message>
        <location filename="../../ui/undo.py"/>
        <source>de naam, en hij of zij</source>
        <translation>the name, and he or she</translation>
    </message>
    <message>
        <location filename="../../ui/undo.py"/>
        <source>wat er is getypt</source>
        <translation>what was typed</translation>
    </message>
    <message>
        <location filename="../../ui/undo.py"/>
        <source>wie dit mag lezen</source>
        <translation>who may read this</translation>
    </message>
    <message>
        <location filename="../../ui/undo.py"/>
        <source>het weghalen</source>
        <translation>the removal</translation>
    </message>
    <message>
        <location filename="../../ui/undo.py"/>
        <source>Opnieuw gedaan</source>
        <translation>Done again</translation>
    </message>
    <message>
        <location filename="../../ui/undo.py"/>
        <source>het laatste</source>
        <translation>the last thing</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/calendar.py"/>
        <source>Vorige maand</source>
        <translation>Previous month</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/calendar.py"/>
        <source>Volgende maand</source>
        <translation>Next month</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/canvas.py"/>
        <source>Tekenvel</source>
        <translation>Drawing sheet</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/canvas.py"/>
        <source>Foto van je tekening</source>
        <translation>Photo of your drawing</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/canvas.py"/>
        <source>Pijltjes verplaatsen de pen, met Shift sneller. Spatie zet de pen neer of op. Tab gaat verder.</source>
        <translation>Arrows move the pen, with Shift faster. Space puts the pen down or up. Tab goes on.</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/choices.py"/>
        <location filename="../../welapp/domain"/>
        <source>iets anders</source>
        <translation>something else</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/deck.py"/>
        <source>Terugpakken</source>
        <translation>Take back</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/deck.py"/>
        <source>Kaartje: {words}</source>
        <translation>Card: {words}</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/deck.py"/>
        <source>Alle kaartjes liggen.</source>
        <translation>All cards have been laid.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/widgets/deck.py"/>
        <source>Nog {n} kaartjes</source>
        <translation>
            <numerusform>{n} card to go</numerusform>
            <numerusform>{n} cards to go</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/widgets/deck_cards.py"/>
        <source>{words}, ligt bij {pile}</source>
        <translation>{words}, lies at {pile}</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/deck_cards.py"/>
        <source>Druk op dit kaartje, of op 1, 2 of 3, om het te verleggen.</source>
        <translation>Press this card, or 1, 2 or 3, to move it.</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/deck_hint.py"/>
        <source>Eerst even proberen.</source>
        <translation>Try it first.</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/deck_hint.py"/>
        <source>Druk op het vak voor dit kaartje.</source>
        <translation>Press the box for this card.</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/deck_hint.py"/>
        <source>Sleep het kaartje of druk op een vak.</source>
        <translation>Drag the card or press a box.</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/deck_hint.py"/>
        <source>Verleggen? Druk op een kaartje.</source>
        <translation>Want to move one? Press a card.</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/deck_tray.py"/>
        <source>toets {number}</source>
        <translation>key {number}</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/digit_groups.py"/>
        <source>De cijfers</source>
        <translation>The digits</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/drawing.py"/>
        <source>Een foto van je tekening op papier, in plaats van dit vel.</source>
        <translation>A photo of your drawing on paper, instead of this sheet.</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/drawing.py"/>
        <source>De foto een kwart naar rechts.</source>
        <translation>Turn the photo a quarter to the right.</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/drawing.py"/>
        <source>dun</source>
        <translation>thin</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/drawing.py"/>
        <source>dik</source>
        <translation>thick</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/drawing.py"/>
        <source>Nieuw blad</source>
        <translation>New sheet</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/drawing.py"/>
        <source>Draaien</source>
        <translation>Turn</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/drawing.py"/>
        <source>Pen</source>
        <translation>Pen</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/drawing.py"/>
        <source>Gum</source>
        <translation>Eraser</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/drawing.py"/>
        <source>Tekening: een stap terug</source>
        <translation>Drawing: a step back</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/drawing.py"/>
        <source>Tekening: die stap opnieuw</source>
        <translation>Drawing: that step again</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/form.py"/>
        <source>F4, of Alt en pijl omlaag, laat de maand zien.</source>
        <translation>F4, or Alt and arrow down, shows the month.</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/keyboard_pen.py"/>
        <source>links</source>
        <translation>left</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/keyboard_pen.py"/>
        <source>in het midden</source>
        <translation>in the middle</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/keyboard_pen.py"/>
        <source>rechts</source>
        <translation>right</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/keyboard_pen.py"/>
        <source>boven</source>
        <translation>above</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/keyboard_pen.py"/>
        <source>onder</source>
        <translation>below</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/keyboard_pen.py"/>
        <source>gum neer</source>
        <translation>eraser down</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/keyboard_pen.py"/>
        <source>gum op</source>
        <translation>eraser up</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/keyboard_pen.py"/>
        <source>pen neer</source>
        <translation>pen down</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/keyboard_pen.py"/>
        <source>pen op</source>
        <translation>pen up</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/own_card.py"/>
        <source>Zelf een kaartje maken</source>
        <translation>Make a card yourself</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/own_card.py"/>
        <source>Jouw kaartje komt bij ‘{pile}’.</source>
        <translation>Your card goes to ‘{pile}’.</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/own_card.py"/>
        <source>Wat staat er op jouw kaartje?</source>
        <translation>What is on your card?</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/own_card.py"/>
        <source>Jouw kaartje</source>
        <translation>Your card</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/path.py"/>
        <location filename="../../ui/widgets/stages.py"/>
        <source>klaar</source>
        <translation>done</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/path.py"/>
        <source>hier ben je nu</source>
        <translation>you are here now</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/path.py"/>
        <source>Begin waar je wilt.</source>
        <translation>Begin where you like.</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/path.py"/>
        <source>Het pad</source>
        <translation>The path</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/place_grid.py"/>
        <source>Waar komen we bij elkaar?</source>
        <translation>Where do we come together?</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/round_table.py"/>
        <source>de plek van de jongere</source>
        <translation>the place of the young person</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/round_table.py"/>
        <source>Op tafel: {food}</source>
        <translation>On the table: {food}</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/seat_words.py"/>
        <source>ook aan tafel</source>
        <translation>at the table too</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/seat_words.py"/>
        <source>naast jou, links</source>
        <translation>next to you, on the left</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/seat_words.py"/>
        <source>links van jou, dichtbij</source>
        <translation>on your left, close by</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/seat_words.py"/>
        <source>links van jou, verder weg</source>
        <translation>on your left, further away</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/seat_words.py"/>
        <source>schuin tegenover jou, links</source>
        <translation>diagonally across from you, on the left</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/seat_words.py"/>
        <source>tegenover jou</source>
        <translation>across from you</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/seat_words.py"/>
        <source>schuin tegenover jou, rechts</source>
        <translation>diagonally across from you, on the right</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/seat_words.py"/>
        <source>rechts van jou, verder weg</source>
        <translation>on your right, further away</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/seat_words.py"/>
        <source>rechts van jou, dichtbij</source>
        <translation>on your right, close by</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/seat_words.py"/>
        <source>naast jou, rechts</source>
        <translation>next to you, on the right</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/seating.py"/>
        <source>Lege stoel, {where}</source>
        <translation>Empty chair, {where}</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/share.py"/>
        <source>Wie mag dit lezen?</source>
        <translation>Who may read this?</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/share.py"/>
        <source>Jij kiest. Je mag het later altijd veranderen.</source>
        <translation>You choose. You can always change it later.</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/share.py"/>
        <source>Jij, {us}</source>
        <translation>You, {us}</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/share.py"/>
        <source>Jij en wij aan deze tafel</source>
        <translation>You and us at this table</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/share.py"/>
        <source>Iedereen die komt</source>
        <translation>Everyone who comes</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/share.py"/>
        <source>Liever niet opschrijven</source>
        <translation>Rather not write it down</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/share.py"/>
        <source>Dan bewaren we niets</source>
        <translation>Then we keep nothing</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/share.py"/>
        <source>Alleen {names}</source>
        <translation>Only {names}</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/share.py"/>
        <source>Alleen …</source>
        <translation>Only …</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/share.py"/>
        <source>Kies anderen</source>
        <translation>Choose others</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/share.py"/>
        <source>Jij kiest wie</source>
        <translation>You choose who</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/share.py"/>
        <source>Er zijn nog geen namen. Kies eerst wie er komt.</source>
        <translation>There are no names yet. First choose who is coming.</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/sheet.py"/>
        <source>Niet bewaard. {what_to_do}</source>
        <translation>Not saved. {what_to_do}</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/sheet.py"/>
        <source>Niet bewaard.</source>
        <translation>Not saved.</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/sheet.py"/>
        <source>Lees de melding.</source>
        <translation>Read the message.</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/stages.py"/>
        <source>nog niet begonnen</source>
        <translation>not begun yet</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/stages.py"/>
        <source>nu aan de beurt</source>
        <translation>your next step</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/stages.py"/>
        <source>De stappen van deze casus</source>
        <translation>The steps of this case</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/voices.py"/>
        <source>Wie zegt dit?</source>
        <translation>Who says this?</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/voices.py"/>
        <source>hier staat iets</source>
        <translation>something is here</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/wish_note.py"/>
        <source>De wens van je kind</source>
        <translation>What your child wishes</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/wish_note.py"/>
        <source>Kijk naar je wens (Alt+W)</source>
        <translation>Look at your wish (Alt+W)</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/wish_note.py"/>
        <source>dicht, want hier lezen anderen mee</source>
        <translation>closed, because others read along here</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/wish_note.py"/>
        <source>een tekening</source>
        <translation>a drawing</translation>
    </message>
    <message>
        <location filename="../../ui/window.py"/>
        <source>Je laatste woorden zijn nog niet bewaard. {why} Sluit je welapp toch, dan zijn ze weg.</source>
        <translation>Your last words have not been saved yet. {why} If you close welapp anyway, they are gone.</translation>
    </message>
    <message>
        <location filename="../../welapp/domain"/>
        <source>12 tot en met 15 jaar</source>
        <translation>12 up to and including 15</translation>
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
        <source>kaart voor de voorzitter</source>
        <translation>card for the chair</translation>
    </message>
    <message>
        <location filename="../../welapp/domain"/>
        <source>lijst voor plek en eten</source>
        <translation>list for place and food</translation>
    </message>
    <message>
        <location filename="../../welapp/domain"/>
        <source>uitnodiging</source>
        <translation>invitation</translation>
    </message>
    <message>
        <location filename="../../welapp/domain"/>
        <source>blad ‘Wat doe jij?’</source>
        <translation>sheet ‘What will you do?’</translation>
    </message>
    <message>
        <location filename="../../welapp/domain"/>
        <source>blad ‘Wat doe jij?’ voor aan de muur</source>
        <translation>sheet ‘What will you do?’ for the wall</translation>
    </message>
    <message>
        <location filename="../../welapp/domain"/>
        <source>overzicht ‘Wat we over jou hebben’</source>
        <translation>overview ‘What we have about you’</translation>
    </message>
    <message>
        <location filename="../../welapp/domain"/>
        <source>lege vragenlijst</source>
        <translation>empty list of questions</translation>
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
        <source>alles</source>
        <translation>everything</translation>
    </message>
    <message>
        <location filename="../../welapp/domain"/>
        <source>alleen wat met de tafel gedeeld is</source>
        <translation>only what is shared with the table</translation>
    </message>
    <message>
        <location filename="../../welapp/domain"/>
        <source>Huisbezoek</source>
        <translation>Home visit</translation>
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
