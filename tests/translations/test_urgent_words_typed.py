"""Words that ask for help as people type them: none missed, none heard in vain."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import pytest

from acucoach.content.library import Library
from acucoach.domain.search import Finder
from acucoach.domain.urgent_words import Call

ROOT = Path(__file__).resolve().parents[2]

URGENT = {
    "de": """
heart: brustschmerzen|schmerzen in der brust|druck auf der brust|meine brust tut weh|brust schmerz
heart: herzinfarkt|herzinfakt|enge in der brust|brust sch|linker arm schmerzt|brennen im brustkorb
breath: atemnot|kriege keine luft|ich kann nicht atmen
breath: bekomme kaum luft|huste blut|lungenembolie auf
stroke: schlaganfall|schlaganfal|schlaganf
stroke: gesicht hängt|mundwinkel hängt|mein arm ist plötzlich taub
stroke: bein plötzlich schwach|ein arm schwach
stroke: kann nicht sprechen|verwaschene sprache|plötzlich verwirrt
stroke: mein bein ist plötzlich taub|linke seite gelähmt|arm schwach|bein kraftlos
head: schlimmster kopfschmerz|plötzliche kopfschmerzen
head: stärkste kopfschmerzen|staerkste kopfschmerzen
head: kopfschmerzen fieber|steifer nacken und fieber
head: donnerschlagkopfschmerz|hirnblutung|hirnhautentzündung
head-injury: gehirnerschütterung|schlag auf den kopf|auf den kopf gefallen|kopf gestoßen
sight: sehe plötzlich nichts|kann nicht sehen|plötzlich blind|sehe doppelt plötzlich
self-harm: ritzen
self-harm: suizid|selbstmord|ich will sterben|mich umbringen|will nicht mehr leben|mir etwas antun
low-mood: depressiv|hoffnungslos|kann nicht mehr|verzweifelt
out-of-control: höre stimmen|stimmen hören|halluzinationen|ich höre stimmen
overdose: überdosis|zu viele tabletten genommen|vergiftung
chemo-fever: fieber chemo|chemotherapie und fieber|schüttelfrost bei chemo|fieber nach chemo
saddle: taub zwischen den beinen|inkontinenz|kann nicht laufen|beine schwach|rücken und blase
clot: thrombose|geschwollene wade|wade geschwollen|bein geschwollen|bein dick
collapse: ohnmacht|ohnmächtig|bewusstlos|epileptischer anfall|umgekippt
bleeding: blutung hört nicht auf|blut erbrechen|schwarzer stuhl|nasenbluten hört nicht auf
blood: blut im stuhl|blut im urin
allergy: allergische reaktion|zunge geschwollen|kann nicht schlucken|anaphylaxie
pregnancy: schwanger blutung|fehlgeburt|fruchtblase geplatzt|baby bewegt sich nicht
belly: plötzliche bauchschmerzen|starke bauchschmerzen|bauch bretthart|darmverschluss
hot-joint: heißes knie fieber
fever: fieber|schüttelfrost
dizzy: schwindel|schwindlig|herzrasen|herz stolpert
emergency: notfall|notarzt|112
""",
    "es": """
heart: dolor en el pecho|me duele el pecho|opresión en el pecho|dolor de pecho|infarto|pecho dol
breath: no puedo respirar|me falta el aire|me ahogo|tos con sangre|embolia pulmonar|falta de aire
stroke: ictus|derrame cerebral|cara caída|brazo dormido de repente|no puedo hablar|boca torcida
stroke: brazo débil|pierna floja
stroke: una pierna débil de repente|arrastro las palabras|media cara paralizada
head: el peor dolor de cabeza|dolor de cabeza repentino|fiebre y cuello rígido|me estalla la cabeza
head: meningitis|dolor de cabeza con fiebre
head-injury: golpe en la cabeza|me golpeé la cabeza|conmoción|me caí de cabeza
sight: no veo|de repente ciego|perdí la vista|no puedo ver
self-harm: suicidio|quiero morir|quiero morirme|matarme|quiero matarme|hacerme daño|no quiero vivir
self-harm: quitarme la vida|me quiero morir|cortarme las venas
self-harm: quiero desaparecer|matrame|morirme quiero
low-mood: deprimida|depresión|sin esperanza|no puedo más
out-of-control: oigo voces|escucho voces|alucinaciones|oir voces|oigo vozes
overdose: sobredosis|tomé demasiadas pastillas|veneno
chemo-fever: fiebre quimio|fiebre y quimioterapia|escalofríos con quimio
saddle: dormido entre las piernas|incontinencia|no puedo caminar|no puedo orinar|piernas débiles
clot: trombo|coágulo|pierna hinchada|pantorrilla hinchada
collapse: convulsión|desmayo|me desmayé|inconsciente|perdí el conocimiento
bleeding: sangre que no para|vómito con sangre|heces negras|hemorragia
blood: sangre en las heces|sangre en la orina
allergy: reacción alérgica|lengua hinchada|no puedo tragar|se me cierra la garganta
pregnancy: embarazada sangrado|aborto|rompí aguas|bebé no se mueve
belly: dolor fuerte de barriga|vientre duro|apendicitis
hot-joint: rodilla caliente e hinchada con fiebre
fever: fiebre|escalofríos
dizzy: mareo|vértigo|palpitaciones
emergency: emergencia|ambulancia|socorro|112
""",
}
"""An id of ``urgent_words.toml``, then what is typed."""
ORDINARY = {
    "de": """
brust|schlag|herz|kopf|kopfschmerzen|mein rücken|mein nacken|mein rücken ist schwach und müde
mein kopf brummt|meine hand schwach vom schreiben|mein arm tut weh|mein fuß tut weh|dein bein
ein steifer nacken|mein plötzlich steifer nacken|beinschmerzen|schlafen|schlaf|schlafstörung
einschlafen|migräne|starke migräne|übelkeit|verstopfung|regelschmerzen|knie|knieschmerzen|angst
stress|müdigkeit|zahnschmerzen|kiefer|ohr
tinnitus|schulter|hüfte|kalte hände|kribbeln in den fingern
handgelenk|daumen|heuschnupfen|schluckauf|husten|blähungen|verspannung|blasen am fuß
hände zittern nicht|kann nicht schlafen|nicht einschlafen|brustwirbel|brustwirbelsäule
ich will schlafen|ich will besser schlafen|seitlich|bein|arm|nasenspitze|luftröhre
wärme tut gut|stimme heiser|ich höre schlecht|ich höre ein summen|alle finger|gesicht|mund trocken
""",
    "es": """
a veces oigo un pitido|oigo un pitido a veces|oigo zumbidos|tratarme|quiero tratarme|dormirme
quiero dormirme|quiero dormir|quiero tratarme la espalda|pecho|cabeza|dolor de cabeza|migraña
migraña fuerte|náuseas|espalda|dolor de espalda|cuello|cuello rígido|rodilla|dolor de rodilla
insomnio|no puedo dormir|ansiedad|estrés
cansancio|estreñimiento|dolor de regla|muela|dolor de muelas
mandíbula|oído|acúfenos|hombro|cadera|manos frías|hormigueo en los dedos|muñeca|pulgar|hipo
gases|mano|una mano hormiguea|pie|dolor de pie|brazo|pierna|me duele la pierna|boca seca
quiero relajarme|quiero curarme|cuidarme|quiero sentarme|quiero mejorar|a veces me duele la espalda
a veces escucho ruidos|muchas veces oigo mal|varias veces al día|dos veces|voz|tos|ojos|cara
""",
}
"""What people look for on an ordinary day, and what only looks like a cry for help."""


def parts(text: str) -> list[str]:
    return [one for line in text.strip().splitlines() for one in line.split("|")]


def urgent(language: str) -> list[tuple[str, str]]:
    return [
        (typed, advice)
        for line in URGENT[language].strip().splitlines()
        for advice, words in [line.split(": ", 1)]
        for typed in words.split("|")
    ]


@cache
def library(language: str) -> Library:
    return Library(ROOT / "resources", language, ROOT / "translations")


@cache
def finder(language: str) -> Finder:
    return library(language).finder()


@pytest.mark.parametrize(
    ("language", "typed", "advice"),
    [(language, *one) for language in URGENT for one in urgent(language)],
)
def test_who_asks_for_help_is_told_what_to_do(language: str, typed: str, advice: str) -> None:
    answer = finder(language).find(typed)
    assert answer.urgent == advice
    assert answer.finds == ()


@pytest.mark.parametrize(
    ("language", "typed"),
    [(language, typed) for language in ORDINARY for typed in parts(ORDINARY[language])],
)
def test_an_ordinary_search_is_no_cry_for_help(language: str, typed: str) -> None:
    assert finder(language).find(typed).urgent == ""


@pytest.mark.parametrize("language", sorted(URGENT))
def test_no_name_of_the_program_is_taken_for_a_cry_for_help(language: str) -> None:
    for entry in finder(language)._entries:
        for name in entry.names:
            assert not finder(language).find(name.text, limit=3).urgent, name.text


@pytest.mark.sample(1)
@pytest.mark.parametrize("language", sorted(URGENT))
def test_every_whole_phrase_is_known_when_it_is_typed(language: str) -> None:
    """Each form of the reader's own phrases, the others by their first: the advice is urgent."""
    for advice in library(language).safety.urgent_words.values():
        for phrase in advice.phrases:
            for place, forms in enumerate(phrase):
                for form in forms:
                    typed = [one[0] for one in phrase]
                    typed[place] = form
                    found = finder(language).find(" ".join(typed)).urgent
                    assert found, typed


def test_who_is_called_first_is_the_same_in_every_language() -> None:
    for language in URGENT:
        for key, advice in library(language).safety.urgent_words.items():
            assert advice.call is Library(ROOT / "resources").safety.urgent_words[key].call
            assert isinstance(advice.call, Call)
