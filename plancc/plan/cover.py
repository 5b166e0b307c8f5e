"""Who stands behind a plan and what its cover and back page say."""

from collections.abc import Mapping
from typing import Annotated, Any, Literal

from pydantic import Discriminator, Field, Tag

from plancc.plan.part import Day, Id, Line, Many, Part, Text


class Period(Part, title="Periode"):
    """De år, som planen gælder for, begge år medregnet."""

    first: int = Field(
        alias="from", ge=1900, le=2999, title="Første år", description="Det år, perioden begynder."
    )
    last: int = Field(
        alias="to", ge=1900, le=2999, title="Sidste år", description="Det år, perioden slutter."
    )


class Area(Part, title="Område"):
    """Et område, som planen dækker, og som mål og målinger kan gælde for."""

    id: Id = Field(title="Id", description="Kort navn, som mål og målinger henviser til.")
    name: Line = Field(title="Navn", description="Områdets navn, som det skrives i planen.")


class Authority(Part, title="Myndighed"):
    """Den myndighed, der står bag planen."""

    name: Line = Field(title="Navn", description="Myndighedens navn, fx Esbjerg Kommune.")
    unit: Line | None = Field(
        default=None,
        title="Enhed",
        description="Den enhed, der udfører planen, fx Jobcenter Esbjerg. Navnet er planens eget.",
    )
    areas: Many[Area] = Field(
        default=(),
        title="Områder",
        description="De kommuner eller områder, som planen dækker, i den rækkefølge de nævnes.",
    )


class Body(Part, title="Organ"):
    """Et udvalg, råd eller forum, der er med i arbejdet med planen."""

    id: Id = Field(title="Id", description="Kort navn, som vedtagelse og underskrifter henviser til.")
    name: Line = Field(title="Navn", description="Navnet, som det skrives i planen.")
    role: Literal["council", "committee", "advisory", "other"] = Field(
        title="Rolle",
        description="council: byråd eller kommunalbestyrelse. committee: fagudvalg. "
        "advisory: rådgivende forum. other: andet.",
    )


class Adoption(Part, title="Vedtagelse"):
    """Vedtagelsen af en udgave. Uden den er udgaven et udkast, og det siger dokumenterne."""

    body: Id = Field(title="Vedtaget af", description="Id på det organ, der har vedtaget udgaven.")
    date: Day = Field(title="Dato", description="Dagen for vedtagelsen, fx 2023-12-11.")
    case: Line | None = Field(default=None, title="Sagsnummer", description="Sagens nummer hos myndigheden.")


class UndatedAdoption(Part, title="Vedtagelse uden dato"):
    """En udgave, der er offentliggjort og gælder, men hvis vedtagelse ingen kan sætte dato på."""

    unknown: Text = Field(
        title="Ukendt",
        description="Hvorfor vedtagelsen ikke kan oplyses. Begrundelsen står én gang, i kolofonen.",
    )


def _form(adoption: Any) -> str:
    """Which form of adoption is meant, in a mapping that is read as in a part that is written."""
    if isinstance(adoption, Mapping):
        return "unknown" if "unknown" in adoption else "known"
    return "unknown" if isinstance(adoption, UndatedAdoption) else "known"


AnyAdoption = Annotated[
    Annotated[Adoption, Tag("known")] | Annotated[UndatedAdoption, Tag("unknown")], Discriminator(_form)
]
"""How an edition was adopted, or why nobody can tell."""


class Signature(Part, title="Underskrift"):
    """En person, der underskriver planen."""

    name: Line = Field(title="Navn", description="Personens eller organets navn.")
    role: Line | None = Field(default=None, title="Rolle", description="Hvad personen er, fx udvalgsformand.")
    body: Id | None = Field(default=None, title="Organ", description="Id på det organ, personen taler for.")


class Contact(Part, title="Kontakt"):
    """Hvor læseren kan henvende sig; står bagest i dokumentet."""

    title: Line | None = Field(default=None, title="Overskrift", description="Fx Vil du læse mere?")
    text: Text | None = Field(default=None, title="Tekst", description="En kort tekst over adressen.")
    name: Line = Field(title="Navn", description="Enheden eller personen, man kontakter.")
    address: Many[Line] = Field(default=(), title="Adresse", description="Adressens linjer.")
    phone: Line | None = Field(default=None, title="Telefon", description="Telefonnummer.")
    email: Line | None = Field(default=None, title="E-mail", description="E-mailadresse.")
    web: Line | None = Field(
        default=None, title="Hjemmeside", description="Fuld adresse, fx https://www.esbjerg.dk."
    )
