"""The fixed English words: what documents say of themselves, terms, aims, the official SDG titles."""

NUMBERS = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")

TIMES = {0: "never", 1: "once", 2: "twice"}

TERMS = {
    "focus_point": ("focus point", "focus points"),
    "strategy": ("strategy", "strategies"),
    "initiative": ("initiative", "initiatives"),
    "target": ("target", "targets"),
    "national_goal": ("national goal", "national goals"),
    "regional_goal": ("regional goal", "regional goals"),
    "local_goal": ("local goal", "local goals"),
    "multi_year": ("Part one", ""),
    "annual": ("Part two", ""),
    "commitments": ("What this means", ""),
    "groups": ("Target group", ""),
    "business": ("Work with employers", ""),
    "percent": ("per cent", ""),
}

SYNONYMS = {
    "focus_point": (
        ("focus point", "focus points"),
        ("focus area", "focus areas"),
        ("priority area", "priority areas"),
    ),
}

PHRASES = {
    "skip": "Skip to the content",
    "contents": "Contents",
    "about": "About this edition",
    "backlink": "Back",
    "permalink": "Link to this place",
    "draft": "Draft",
    "draft_note": "Draft: the plan does not say when this edition was adopted.",
    "edition": "Edition {}",
    "years": "{}\N{EN DASH}{}",
    "stretch": "{} to {}",
    "note": "Note {}",
    "note_call": "note-{}-call",
    "back": "Back to the text after note {}",
    "figure": "Figure {}",
    "figure_data": "The numbers behind figure {}",
    "point": "Point",
    "no_number": "no number",
    "source": "Source: {}",
    "sourced": "source: {}",
    "retrieved": "retrieved {}",
    "table_of": "table {}",
    "sdg": "Goal {}",
    "sdgs": "The UN’s Sustainable Development Goals",
    "box": "Facts",
    "links": "The cooperation in words",
    "link": "{} and {} work together.",
    "link_text": "{} and {}: {}",
    "section": "Part {}",
    "carried_by": "{} behind {}",
    "carries": "Contributes to",
    "overview": "Overview",
    "goals_of_year": "{} for {}",
    "targets_of": "{}: {}",
    "targets_all": "{} for {}",
    "aim": "Aim",
    "status": "Status",
    "measuring": "Measurement",
    "not_measured": "Not measured yet.",
    "not_told": "Not stated.",
    "no_goal": "Our own goal.",
    "no_aim": "No aim has been set.",
    "together": "{} together",
    "base": "baseline",
    "times_per_year": "{} a year",
    "per_month": "reported monthly",
    "per_quarter": "reported quarterly",
    "per_half-year": "reported half-yearly",
    "per_year": "reported yearly",
    "rank": "no. {} of {}",
    "level": "{}: {}",
    "measured_value": "The measured value",
    "value_for": "{} for {}",
    "is": "{} is {}",
    "was": "{} was {}",
    "the_aim": "The aim",
    "the_aim_for": "The aim for {}",
    "aim_met": "{} was met {}.",
    "aim_missed": "{} was not yet met {}.",
    "matrix": "{} behind each of the {}",
    "carrying": "carries",
    "authority": "Authority",
    "unit": "Carried out by",
    "period": "Period",
    "edition_name": "Edition",
    "areas": "Covers",
    "vision": "Vision",
    "council": "Governing body",
    "committee": "Committee",
    "advisory": "Advisory body",
    "other": "Participant",
    "adopted": "Adopted",
    "corrected": "Last corrected",
    "discontinued": "{} that are followed no longer",
    "errata": "Corrections after adoption",
    "erratum_reason": "Reason",
    "adopted_by": "{}, {}",
    "case": "case {}",
    "owner": "Responsible",
    "initiative_period": "Period",
    "work_plan": "Work plan",
    "contact": "Contact",
    "phone": "Telephone",
    "email": "Email",
    "web": "Website",
    "signatures": "Signatures",
    "colophon": "Colophon",
    "attached_source": "The plan’s source (YAML)",
    "attached_image": "An image of the plan",
    "attached_buildinfo": "How the document was made (JSON)",
    "attached_plan": "The edition’s content (JSON)",
    "attached_targets": "The edition’s targets and measurements (CSV)",
}

SDGS = (
    ("No poverty", "End poverty in all its forms everywhere"),
    (
        "Zero hunger",
        "End hunger, achieve food security and improved nutrition and promote sustainable agriculture",
    ),
    ("Good health and well-being", "Ensure healthy lives and promote well-being for all at all ages"),
    (
        "Quality education",
        "Ensure inclusive and equitable quality education and promote lifelong learning opportunities for "
        "all",
    ),
    ("Gender equality", "Achieve gender equality and empower all women and girls"),
    (
        "Clean water and sanitation",
        "Ensure availability and sustainable management of water and sanitation for all",
    ),
    (
        "Affordable and clean energy",
        "Ensure access to affordable, reliable, sustainable and modern energy for all",
    ),
    (
        "Decent work and economic growth",
        "Promote sustained, inclusive and sustainable economic growth, full and productive employment and "
        "decent work for all",
    ),
    (
        "Industry, innovation and infrastructure",
        "Build resilient infrastructure, promote inclusive and sustainable industrialization and foster "
        "innovation",
    ),
    ("Reduced inequalities", "Reduce inequality within and among countries"),
    (
        "Sustainable cities and communities",
        "Make cities and human settlements inclusive, safe, resilient and sustainable",
    ),
    (
        "Responsible consumption and production",
        "Ensure sustainable consumption and production patterns",
    ),
    ("Climate action", "Take urgent action to combat climate change and its impacts"),
    (
        "Life below water",
        "Conserve and sustainably use the oceans, seas and marine resources for sustainable development",
    ),
    (
        "Life on land",
        "Protect, restore and promote sustainable use of terrestrial ecosystems, sustainably manage forests, "
        "combat desertification, and halt and reverse land degradation and halt biodiversity loss",
    ),
    (
        "Peace, justice and strong institutions",
        "Promote peaceful and inclusive societies for sustainable development, provide access to justice for "
        "all and build effective, accountable and inclusive institutions at all levels",
    ),
    (
        "Partnerships for the Goals",
        "Strengthen the means of implementation and revitalize the Global Partnership for Sustainable "
        "Development",
    ),
)
"""Short titles, and the goals as the General Assembly worded them (A/RES/70/1), in its own spelling."""
