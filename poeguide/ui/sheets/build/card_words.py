"""The fixed words of a pocket card. It shows two languages at once, so they do not come from the one in force."""

from __future__ import annotations

from typing import Final, NamedTuple


class CardWords(NamedTuple):
    """What every card says, in one language."""

    scan_point: str
    scan_words: str
    hand: str
    tell: str
    doubt: str
    food: str
    money: str
    line: str
    line_foot: str
    secondary: str
    supervisor: str
    facts_of: str
    hours: str
    always: str
    unknown_hours: str
    some: str
    more: str
    fold: str


WORDS: Final = {
    "en": CardWords(
        scan_point="Map point. Or open page",
        scan_words="In words. Or open page",
        hand="In your hand",
        tell="<b>Say:</b> {words}",
        doubt="In doubt? Declare.",
        food="<b>Food, plants, animal products:</b> declare all of it",
        money="<b>FinCEN 105:</b> above 10,000 USD",
        line="Your line",
        line_foot="Often several stops happen at one counter.",
        secondary="Sent to secondary?",
        supervisor="You can ask to speak with a supervisor.",
        facts_of="Facts of {date}. Independent guide",
        hours="{hours}, as of {date}",
        always="24 hours",
        unknown_hours="Hours not known",
        some="(for some travelers)",
        more="Goes on, next card.",
        fold="1. fold here, 2. fold like a fan",
    ),
    "es": CardWords(
        scan_point="Punto del mapa. O abra la página",
        scan_words="En palabras. O abra la página",
        hand="En la mano",
        tell="<b>Diga:</b> {words}",
        doubt="¿Tiene dudas? Declare.",
        food="<b>Comida, plantas, productos animales:</b> declare todo",
        money="<b>FinCEN 105:</b> más de 10,000 USD",
        line="Su línea",
        line_foot="A menudo varias paradas ocurren en un mismo mostrador.",
        secondary="¿Inspección secundaria?",
        supervisor="Puede pedir hablar con un supervisor.",
        facts_of="Datos: {date}. Guía independiente",
        hours="{hours}, a {date}",
        always="24 horas",
        unknown_hours="Horario no conocido",
        some="(para algunos viajeros)",
        more="Sigue en otra tarjeta.",
        fold="1. doble aquí, 2. doble como un abanico",
    ),
}
