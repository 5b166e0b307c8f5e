"""The small plan after a thorough revision, with a change of every kind."""

from typing import Any

from tests.comparison.written import data


def revised() -> Any:
    """The plan as data."""
    written = data()
    written["period"]["to"] = 2027
    written["vision"] = "Alle i Lilleby har noget at stå op til"
    written["theme"] = {"colour": "#123456"}
    chapter, fjord = written["before"]
    blocks = chapter["blocks"]
    blocks[1]["text"] = (
        "Den er blevet til i samtaler på havnen, i hallen og på rådhuset, og den er læst af ungerådet."
    )
    budget, chart = blocks[5]["table"], blocks[6]["figure"]
    budget["columns"].append("2025")
    for row, number in zip(budget["rows"], (140, 90, 45), strict=True):
        row.append(number)
    budget["rows"][0][2] = 150
    chart["points"].append(2024)
    chart["series"][0]["values"].append(28)
    chart["series"][1]["values"].append(35)
    written["before"] = [fjord, chapter]
    vessels, young = written["multi_year"]["focus_points"]
    vessels["commitments"][0] = "Vi besøger tredive nye arbejdspladser om måneden."
    young["commitments"].append(vessels["commitments"].pop(1))
    year = written["annual"]["2024"]
    courses, match = year["strategies"]
    courses["id"] = "kurser"
    courses["initiatives"].reverse()
    courses["targets"][0]["aims"][0]["value"] = 65
    courses["targets"][0]["measurements"].append({"value": 52, "area": "lilleby", "period": "2023-12"})
    courses["targets"].pop(1)
    match["goals"] = ["fodfaeste"]
    match["chapters"][0]["blocks"][0]["text"] += "\n\nEn tolk er med til samtalen."
    year["focus_points"][0]["strategies"] = ["match", "kurser"]
    year["strategies"].append(
        {
            "id": "groen-omstilling",
            "title": "Grøn omstilling",
            "goals": ["kvalificering"],
            "lead": "Møllerne på havet skal passes.",
            "commitments": ["Vi åbner et kursuscenter på kajen.", "Vi betaler for certifikater."],
            "targets": [
                {
                    "id": "teknikere",
                    "indicator": "Nye vindmølleteknikere",
                    "unit": {"one": "tekniker", "many": "teknikere"},
                    "aims": [{"operator": "at-least", "value": 12, "deadline": "2024-12"}],
                }
            ],
        }
    )
    written["signatures"][1]["name"] = "Ditte Lund"
    del written["contact"]["phone"]
    return written
