"""The fixed Danish words: what documents say of themselves, terms, aims, the official SDG titles."""

SEASONS = {"winter": "vinteren", "spring": "foråret", "summer": "sommeren", "autumn": "efteråret"}

NUMBERS = ("nul", "én", "to", "tre", "fire", "fem", "seks", "syv", "otte", "ni", "ti")

TERMS = {
    "focus_point": ("fokuspunkt", "fokuspunkter"),
    "strategy": ("strategi", "strategier"),
    "initiative": ("initiativ", "initiativer"),
    "target": ("resultatmål", "resultatmål"),
    "national_goal": ("ministermål", "ministermål"),
    "regional_goal": ("regionalt mål", "regionale mål"),
    "local_goal": ("lokalt mål", "lokale mål"),
    "multi_year": ("Første sektion", ""),
    "annual": ("Anden sektion", ""),
    "commitments": ("Det betyder", ""),
    "groups": ("Målgruppe", ""),
    "business": ("Virksomhedsrettede indsatser", ""),
    "percent": ("pct.", ""),
}

SYNONYMS = {
    "focus_point": (
        ("fokuspunkt", "fokuspunkter"),
        ("fokusområde", "fokusområder"),
        ("indsatsområde", "indsatsområder"),
        ("pejlemærke", "pejlemærker"),
    ),
    "target": (("resultatmål", "resultatmål"), ("resultatkrav", "resultatkrav")),
}

PHRASES = {
    "skip": "Gå til indholdet",
    "contents": "Indhold",
    "about": "Om udgaven",
    "backlink": "Tilbage",
    "permalink": "Link hertil",
    "draft": "Udkast",
    "draft_note": "Udkast: planen angiver ikke, hvornår udgaven er vedtaget.",
    "edition": "Udgave {}",
    "years": "{}-{}",
    "stretch": "{}\N{EN DASH}{}",
    "note": "Note {}",
    "note_call": "note-{}-kald",
    "back": "Tilbage til teksten efter note {}",
    "figure": "Figur {}",
    "figure_data": "Tal bag figur {}",
    "point": "Punkt",
    "no_number": "intet tal",
    "source": "Kilde: {}",
    "sourced": "kilde: {}",
    "retrieved": "hentet {}",
    "table_of": "tabel {}",
    "sdg": "Verdensmål {}",
    "sdgs": "FN’s verdensmål",
    "box": "Fakta",
    "links": "Samarbejdet i ord",
    "link": "{} og {} arbejder sammen.",
    "link_text": "{} og {}: {}",
    "section": "Sektion {}",
    "carried_by": "{} bag {}",
    "carries": "Bidrager til",
    "overview": "Oversigt",
    "goals_of_year": "{} {}",
    "targets_of": "{}: {}",
    "targets_all": "{} {}",
    "aim": "Mål",
    "status": "Status",
    "measuring": "Måling",
    "not_measured": "Ingen måling endnu.",
    "not_told": "Ikke oplyst.",
    "no_goal": "Eget mål.",
    "no_aim": "Der er ikke fastsat et mål.",
    "together": "{} samlet",
    "base": "udgangspunkt",
    "rank": "nr. {} af {}",
    "level": "{}: {}",
    "measured_value": "Den målte værdi",
    "value_for": "{} for {}",
    "is": "{} er {}",
    "was": "{} var {}",
    "the_aim": "Målet",
    "the_aim_for": "Målet for {}",
    "aim_met": "{} var opfyldt {}.",
    "aim_missed": "{} var endnu ikke opfyldt {}.",
    "matrix": "{} bag de enkelte {}",
    "carrying": "bærer",
    "times_per_year": "{} om året",
    "per_month": "opgjort pr. måned",
    "per_quarter": "opgjort pr. kvartal",
    "per_half-year": "opgjort pr. halvår",
    "per_year": "opgjort pr. år",
    "authority": "Myndighed",
    "unit": "Udføres af",
    "period": "Periode",
    "edition_name": "Udgave",
    "areas": "Dækker",
    "vision": "Vision",
    "council": "Øverste organ",
    "committee": "Udvalg",
    "advisory": "Rådgivende organ",
    "other": "Deltager",
    "adopted": "Vedtaget",
    "corrected": "Senest rettet",
    "discontinued": "{}, der ikke længere følges",
    "errata": "Rettelser efter vedtagelsen",
    "erratum_reason": "Grund",
    "adopted_by": "{}, {}",
    "case": "sag {}",
    "owner": "Ansvarlig",
    "initiative_period": "Periode",
    "work_plan": "Arbejdsplan",
    "contact": "Kontakt",
    "phone": "Telefon",
    "email": "E-mail",
    "web": "Hjemmeside",
    "signatures": "Underskrifter",
    "colophon": "Kolofon",
    "attached_source": "Planens kilde (YAML)",
    "attached_image": "Billede i planen",
    "attached_buildinfo": "Hvordan dokumentet er lavet (JSON)",
    "attached_plan": "Udgavens indhold (JSON)",
    "attached_targets": "Udgavens mål og målinger (CSV)",
}

SDGS = (
    ("Afskaf fattigdom", "Afskaffe alle former for fattigdom i hele verden"),
    ("Stop sult", "Stoppe sult, opnå fødevaresikkerhed og bedre ernæring samt fremme bæredygtigt landbrug"),
    ("Sundhed og trivsel", "Sikre et sundt liv for alle og fremme trivsel for alle aldersgrupper"),
    (
        "Kvalitetsuddannelse",
        "Sikre alle lige adgang til kvalitetsuddannelse og fremme alles muligheder for livslang læring",
    ),
    (
        "Ligestilling mellem kønnene",
        "Opnå ligestilling og styrke kvinders og pigers rettigheder og muligheder",
    ),
    (
        "Rent vand og sanitet",
        "Sikre, at alle har adgang til vand og sanitet, og at dette forvaltes bæredygtigt",
    ),
    (
        "Bæredygtig energi",
        "Sikre, at alle har adgang til pålidelig, bæredygtig og moderne energi til en overkommelig pris",
    ),
    (
        "Anstændige jobs og økonomisk vækst",
        "Fremme vedvarende, inklusiv og bæredygtig økonomisk vækst, fuld og produktiv beskæftigelse samt "
        "anstændigt arbejde til alle",
    ),
    (
        "Industri, innovation og infrastruktur",
        "Bygge modstandsdygtig infrastruktur, fremme inklusiv og bæredygtig industrialisering og understøtte "
        "innovation",
    ),
    ("Mindre ulighed", "Reducere ulighed i og mellem lande"),
    (
        "Bæredygtige byer og lokalsamfund",
        "Gøre byer, lokalsamfund og bosættelser inkluderende, sikre, robuste og bæredygtige",
    ),
    ("Ansvarligt forbrug og produktion", "Sikre bæredygtigt forbrug og produktionsformer"),
    ("Klimaindsats", "Handle hurtigt for at bekæmpe klimaforandringer og deres konsekvenser"),
    ("Livet i havet", "Bevare og sikre bæredygtig brug af verdens have og deres ressourcer"),
    (
        "Livet på land",
        "Beskytte, genoprette og støtte bæredygtig brug af økosystemer på land, fremme bæredygtigt skovbrug, "
        "bekæmpe ørkendannelse, standse udpining af jorden og tab af biodiversitet",
    ),
    (
        "Fred, retfærdighed og stærke institutioner",
        "Støtte fredelige og inkluderende samfund, give alle adgang til retssikkerhed og opbygge effektive, "
        "ansvarlige og inddragende institutioner på alle niveauer",
    ),
    (
        "Partnerskaber for handling",
        "Styrke det globale partnerskab for handling og øge midlerne til at nå målene",
    ),
)
"""Short and full titles of the 17 goals as the United Nations' Danish office words them.

Those of goals 4, 8, 10 and 17 are also printed in Esbjerg's plan for 2023-2024.
"""
