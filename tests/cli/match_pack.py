"""A pack so small that everything the guide makes of it can be written down."""

from __future__ import annotations

import json

SOURCE = '{name: Provet, date: "2026-11-23", confidence: A}'
PACK = {
    "pack.yaml": """
id: prov
title: Prov
version: "1"
languages:
  - {code: sv, status: human, by: Provet, date: 2026-11-23}
default_language: sv
valid_until: 2027-12-31
fallback_contact: komvux
""",
    "places.yaml": f"""
- id: komvux
  name: Komvux Katrineholm
  kind: komvux
  town: Katrineholm
  about: Här läser vuxna.
  municipality: "0483"
  url: https://example.org/komvux
  source: {SOURCE}
""",
    "areas.yaml": "- {id: vard, label: Vård, icon: care, skolverket: [11]}\n",
    "barriers.yaml": """
- id: tid
  label: Jag har ont om tid
  answer: Du kan läsa en kurs i taget.
  opening_line: Hej! Jag har ont om tid.
  step: Ring och fråga om en kurs.
  supports: [{text: Fråga komvux om halvfart., place_kind: komvux}]
  stories: [exempel]
""",
    "quiz.yaml": """
- id: area
  ask: Vad är du nyfiken på?
  why: Då visar vi rätt kurser.
  choice: one
  look: tiles
  options:
    - id: vard
      say: Vård
      chip: Vård
      icon: care
      wishes: [{field: areas, values: [vard], because: Du är nyfiken på vård., must: true}]
    - {id: vet-inte, say: Jag vet inte än, chip: Alla ämnen, icon: question, neutral: true}
- id: way
  ask: Hur vill du läsa?
  why: En del kurser går att läsa hemma.
  choice: one
  look: answers
  options:
    - id: plats
      say: Jag vill gå till en skola
      chip: I en skola
      icon: school
      wishes:
        - {field: distance, values: [site], because: Du vill gå till en skola., hard: Kursen går på nätet.}
    - id: hemma
      say: Jag vill läsa hemifrån
      chip: Hemifrån
      icon: home
      wishes: [{field: distance, values: [distance], because: Du vill läsa hemifrån., must: true}]
- id: obstacles
  ask: Vad gör det svårt?
  why: Då visar vi vad som hjälper.
  choice: many
  look: answers
  most: 2
  options:
    - {id: tid, say: Jag har ont om tid, chip: Ont om tid, icon: clock, barrier: tid}
    - {id: inget, say: Inget av det här, chip: Inget, icon: check, neutral: true}
""",
    "routes.yaml": "[]\n",
    "facts.yaml": "[]\n",
    "glossary.yaml": "[]\n",
    "stories/exempel.yaml": f"""
title: Ett exempel
real: false
figure: cap
slides:
  - {{line: Jag hade ont om tid., picture: road}}
  - {{line: Jag läste en kurs i taget., picture: books}}
  - {{line: Prata med komvux., picture: talk}}
barriers: [tid]
source: {SOURCE}
""",
    "map/municipalities.geojson": json.dumps(
        {
            "type": "FeatureCollection",
            "features": [
                {
                    "type": "Feature",
                    "properties": {
                        "kommunkod": "0483",
                        "kommun": "Katrineholm",
                        "lan": "Södermanland",
                        "label_lon": 16.2,
                        "label_lat": 59.0,
                    },
                    "geometry": {
                        "type": "Polygon",
                        "coordinates": [[[16.0, 58.9], [16.4, 58.9], [16.4, 59.1], [16.0, 58.9]]],
                    },
                }
            ],
        }
    ),
    "courses.csv": (
        "id,title,about,place,form,areas,level,distance,pace,start,step,source_name,source_date,confidence\n"
        "bas,Grundkurs,Läs från början.,komvux,komvux,*,none,site,50,continuous,,Provet,2026-11-23,A\n"
        "vard,Vårdkurs,Lär dig om vård.,komvux,komvux,vard,basic,,,continuous,,Provet,2026-11-23,A\n"
    ),
}
