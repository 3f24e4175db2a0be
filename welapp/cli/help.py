"""What `--help` says: every verb in one look."""

from __future__ import annotations

HELP = """welapp zonder venster.

  python -m welapp VERB [--vault MAP] [--passphrase-file BESTAND | --code-file BESTAND | --computer]

Een casus
  cases [--json] [--search TEKST]       laat de casussen zien
  add NAAM [--pronouns hij|zij|hen|naam|TEKST] [--age "<12"|12-15|16+]
                                        maak een casus en geef het nummer
  show CASUS [--json]                   laat een casus zien
  answer CASUS VRAAG (--text TEKST | --json DATA) [--share everyone|us|unwritten|LEZER,...]
                                        bewaar een antwoord; LEZER is chair, host of een naam
  visit CASUS [--on JJJJ-MM-DD] [--at UU:MM] [--with NAAM,...]
                                        spreek het huisbezoek af
  will CASUS yes|not-now|rather-not     wil de jongere?
  grounds CASUS --basis TEKST --by NAAM [--until JJJJ-MM-DD]
                                        leg vast wie het goed vond
  approve CASUS --by NAAM               alles is teruggelezen en goed
  papers CASUS [--json]                 welke papieren kunnen er, en wat mist er nog?
  brief CASUS --reader LEZER [--kind SOORT] [--paper a4|a3] --out BESTAND
                                        maak een papier als PDF; LEZER is everyone, chair, host, youth of een naam
  brief CASUS --copies BESTAND [--kind SOORT] [--paper a4|a3] --out MAP
                                        maak genummerde bladen, één voor elke naam in BESTAND
                                        beide: met --password-file BESTAND gaan ze achter dat wachtwoord

Bewaren en loslaten
  archive CASUS [--back]                berg een casus op, of haal hem terug
  keep CASUS [JJJJ-MM-DD]               bewaar tot deze dag, of weer zo lang als gewoon
  held CASUS --out BESTAND              maak een PDF met alles wat er over iemand bewaard is
  erase CASUS [--question VRAAG] [--report BESTAND] [--yes]
                                        laat zien wat er weggaat; met --yes wordt het gewist

Samen werken
  card [--out BESTAND]                  je eigen kaart: als regel om te plakken, of als bestand
  trust BESTAND [--verified] [--other-person]
                                        neem de kaart van een collega op; --verified als de cijfers gelijk zijn,
                                        --other-person als twee mensen zo heten
  contacts [--json]                     laat je collega's zien, met de cijfers om te vergelijken
  seal CASUS... (--to NAAM... | --words) --out BESTAND [--scope all|table] [--until JJJJ-MM-DD]
                                        maak een bundel voor collega's, of voor wie zes woorden van je hoort
  open BESTAND [--preview] [--words-file BESTAND] [--json]
                                        kijk wat er in een bundel zit, of neem hem over
  undo-import NUMMER                    draai het overnemen terug, tot dertig dagen erna
  conflicts CASUS [--json]              waar staan twee versies?
  resolve CASUS VELD --take VERSIE      kies welke versie geldt

De kluis
  new [--name NAAM] [--team TEAM]       maak een kluis
  check [--quick] [--json]              kijk de kluis en de laatste reservekopie na
  backup [--second MAP | --no-second | --gone MAP]
                                        maak nu een reservekopie; MAP is de tweede plek of een vroegere
  restore [--from MAP] [KOPIE [--yes]]  laat de kopieën zien, of wat er in een kopie zit; met --yes terugzetten
  passphrase [--new-passphrase-file BESTAND]
                                        verander de wachtzin; met --code-file als je hem niet meer weet
  recovery --out BESTAND                maak een herstelcode en zet hem op een blad
  remember                              deze computer mag de kluis openen
  forget                                deze computer mag dat niet meer

  questions export BESTAND [--parents]  bewaar de vragen van je team als bestand
  questions import BESTAND [--yes]      laat zien wat er verandert; met --yes neem je het over
  questions reset [--parents]           vraag weer de gewone vragen

  demo --out MAP                        doe alles een keer met een verzonnen casus

CASUS is het nummer dat cases laat zien. KOPIE is een naam die restore laat zien. SOORT zie je met papers.
Zonder --vault gaat het om de kluis van deze computer. Zonder --passphrase-file vraagt welapp om de wachtzin.
"""
