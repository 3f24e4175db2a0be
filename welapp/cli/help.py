"""What `--help` says: every verb in one look."""

from __future__ import annotations

HELP = """welapp zonder venster.

  python -m welapp VERB [--vault MAP] [--passphrase-file BESTAND]

  new [--name NAAM] [--team TEAM]       maak een kluis
  cases [--json] [--search TEKST]       laat de casussen zien
  add NAAM [--pronouns hij|zij|hen|naam|TEKST] [--age "<12"|12-15|16+]
                                        maak een casus en geef het nummer
  show CASUS [--json]                   laat een casus zien
  answer CASUS VRAAG (--text TEKST | --json DATA) [--share everyone|us|unwritten|LEZER,...]
                                        bewaar een antwoord; LEZER is chair, host of een naam
  will CASUS yes|not-now|rather-not     wil de jongere?
  grounds CASUS --basis TEKST --by NAAM [--until JJJJ-MM-DD]
                                        leg vast wie het goed vond
  approve CASUS --by NAAM               alles is teruggelezen en goed
  brief CASUS --reader everyone|chair|host|youth|NAAM --out BESTAND
                                        maak een papier als PDF
  demo --out MAP                        doe alles een keer met een verzonnen casus

Zonder --vault gaat het om de kluis van deze computer. Zonder --passphrase-file vraagt welapp om de wachtzin.
"""
