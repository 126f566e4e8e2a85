#!/usr/bin/env python3
"""Makes the module's data files out of a folder of source tables: take_over.py <folder>

The source tables mix licences by row; here each licence gets files of its own (see README.md beside the data), columns
that nothing reads are left out, and every row is sorted, so that two editions can be compared.
"""
import csv
import pathlib
import sys
import zlib

SOURCE = pathlib.Path(sys.argv[1])
TARGET = pathlib.Path(__file__).parent.parent / "main/resources/org/suviaz/geo/data"

# Cities of oblast rank: the tables give each of them, and Minsk, the code of the district around it.
CITIES = {
    "1401000000": "city-brest", "1410000000": "city-baranavicy", "1445000000": "city-pinsk",
    "2401000000": "city-viciebsk", "2418000000": "city-navapolack", "3401000000": "city-homiel",
    "4401000000": "city-hrodna", "6413000000": "city-zodzina", "7401000000": "city-mahiliou",
    "7410000000": "city-babrujsk", "5000000000": "BY-HM",
}
# A slip of the source: Ала is a woman's name alone.
NO_NAMES = {("m", "Ала")}
# Which licence a Belarusian spelling came under: the grammar database's or OpenStreetMap's; all others are free of both.
SHARED = {"attested": "grammardb", "composed": "grammardb", "ambiguous": "grammardb", "same-name": "osm"}
TOWNS = {"город", "городской посёлок", "рабочий посёлок", "курортный посёлок"}
POSTAL = {"BY-BR": ("224", "225"), "BY-VI": ("210", "211"), "BY-HO": ("246", "247"), "BY-HR": ("230", "231"),
          "BY-HM": ("220",), "BY-MI": ("222", "223"), "BY-MA": ("212", "213")}
LATIN = dict(zip("абвгдежзійклмнопрстуўфхцчшыьэюяё",
                 "a b v h d e z z i j k l m n o p r s t u u f ch c c s y - e iu ia io".replace("-", "").split(" ")))


def rows(name):
    with open(SOURCE / name, encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))


def write(name, header, lines):
    with open(TARGET / name, "w", encoding="utf-8", newline="\n") as file:
        for line in [header, *lines]:
            file.write("\t".join(str(cell) for cell in line) + "\n")
    print(name, len(lines))


def latin(text):
    return "".join(LATIN.get(letter, "-" if letter == " " else "") for letter in text.lower())


def zones():
    lines = [("BY", "", "COUNTRY", "Беларусь", "Беларусь")]
    regions = sorted(rows("regions.tsv"), key=lambda r: r["soato"])
    lines += [(r["iso3166_2"], "BY", "OBLAST", r["name_be"], r["name_ru"]) for r in regions if r["iso3166_2"] != "BY-HM"]
    lines.append(("BY-HM", "BY", "CITY", "Мінск", "Минск"))
    lines += [(r["soato"], r["region_iso"], "DISTRICT", r["name_be"], r["name_ru"])
              for r in sorted(rows("districts.tsv"), key=lambda r: r["soato"])]
    settlements = rows("settlements.tsv")
    lines += [(CITIES[r["soato_unit_2009"]], r["region_iso"], "CITY", r["name_be"], r["name_ru"])
              for r in sorted(settlements, key=lambda r: r["soato_unit_2009"])
              if r["soato_unit_2009"] in CITIES and CITIES[r["soato_unit_2009"]] != "BY-HM"]
    cities = {row[3]: row[0] for row in lines if row[2] == "CITY"}
    for r in rows("city_districts.tsv"):
        city = cities[r["city_be"]]
        lines.append((f"{city}-{latin(r['name_be'].split(' ')[0])}", city, "CITY_DISTRICT", r["name_be"], r["name_ru"]))
    lines += [(r["soato_unit_2009"], r["district_soato"], "TOWN", r["name_be"], r["name_ru"])
              for r in sorted(settlements, key=lambda r: r["soato_unit_2009"]) if is_town(r)]
    assert len({line[0] for line in lines}) == len(lines)
    assert all(line[3] and line[4] for line in lines)
    write("zones.tsv", ("code", "parent", "kind", "be", "ru"), lines)


def is_town(row):
    return row["type_ru"] in TOWNS and row["soato_unit_2009"] not in CITIES


def identity(row):
    made = -1 - zlib.crc32(f"{row['soato_unit_2009']}|{row['name_ru']}".encode()) % (1 << 30)
    return int(row["geonames_id"]) if row["geonames_id"] else made


def postal_codes(settlements):
    by_id, by_name = {}, {}
    regions = {identity(r): r["region_iso"] for r in settlements}
    for r in rows("postal_codes.tsv"):
        if not r["postal_code"].startswith(POSTAL[r["region_iso"]]):
            continue
        if r["geonames_id"]:
            place = int(r["geonames_id"])
            if regions.get(place) == r["region_iso"]:
                by_id.setdefault(place, set()).add(r["postal_code"])
        elif r["district_soato"]:
            by_name.setdefault((r["district_soato"], r["place_ru"]), set()).add(r["postal_code"])
    return by_id, by_name


def settlements():
    table = rows("settlements.tsv")
    by_id, by_name = postal_codes(table)
    councils = {r["soato"] for r in rows("selsovets.tsv")} - {""}
    lines, shared = [], Shared("settlements", "id")
    for r in sorted(table, key=identity):
        place = identity(r)
        # Fourteen of them lie near the border in no district that is known: their zone is the country.
        zone = (CITIES.get(r["soato_unit_2009"])
                or (r["soato_unit_2009"] if is_town(r) else r["district_soato"]) or "BY")
        codes = by_id.get(place) or by_name.get((r["district_soato"], r["name_ru"])) or {""}
        shared.add(place, r["name_be"], r["be_status"], r["name_be_candidates"])
        council = r["soato_unit_2009"] if r["soato_unit_2009"] in councils else ""
        lines.append((place, zone, r["type_ru"], own(r, "name_be"), r["name_ru"], min(codes),
                      r["population_2009"] or r["population_geonames"] or "0", "gone" if r["status"] else "",
                      council, r["name_be_alt"], r["name_ru_alt"], own_status(r["be_status"]), source_of(r)))
    assert len({line[0] for line in lines}) == len(lines)
    write("settlements.tsv", ("id", "zone", "type", "be", "ru", "postal", "population", "status",
                              "selsovet", "be_also", "ru_also", "be_status", "source"), lines)
    shared.write()


def own(row, column):
    return "" if row["be_status"] in SHARED else row[column]


def own_status(status):
    return "missing" if status in SHARED else status


def source_of(row):
    base = row["source"].split("; be: ")[0]
    return base + ("; ru: reverse-BGN" if row["ru_source"] == "reverse-BGN" else "")


class Shared:
    """Belarusian names under share-alike licences: in files of their own, which are laid over the table."""

    def __init__(self, table, key):
        self.table, self.key, self.lines = table, key, {"grammardb": [], "osm": []}

    def add(self, code, be, status, candidates):
        if status in SHARED:
            self.lines[SHARED[status]].append((code, be, status, candidates))

    def write(self):
        for licence, lines in self.lines.items():
            write(f"{self.table}-be-{licence}.tsv", (self.key, "be", "be_status", "candidates"), lines)


def selsovets():
    lines = []
    for r in rows("selsovets.tsv"):
        code = r["soato"] or f"{r['district_soato']}-{latin(r['name_be'].split(' ')[0])}"
        lines.append((code, r["district_soato"], r["name_be"], r["name_ru"]))
    assert len({line[0] for line in lines}) == len(lines)
    write("selsovets-osm.tsv", ("code", "zone", "be", "ru"), sorted(lines))


def offices():
    districts = {r["soato"] for r in rows("districts.tsv")}
    known = {identity(r) for r in rows("settlements.tsv")}
    lines, shared, seen = [], Shared("postal-codes", "code"), {}
    for r in rows("postal_codes.tsv"):
        seen[r["postal_code"]] = seen.get(r["postal_code"], 0) + 1
        # A few codes serve two places; the second is 211489-2.
        code = r["postal_code"] + (f"-{seen[r['postal_code']]}" if seen[r["postal_code"]] > 1 else "")
        zone = r["district_soato"] if r["district_soato"] in districts else r["region_iso"]
        place = r["geonames_id"] if r["geonames_id"] and int(r["geonames_id"]) in known else ""
        shared.add(code, r["place_be"], r["be_status"], "")
        lines.append((code, zone, place, own(r, "place_be"), r["place_ru"], own_status(r["be_status"]), r["source"]))
    write("postal-codes.tsv", ("code", "zone", "settlement", "be", "ru", "be_status", "source"), sorted(lines))
    shared.write()


def streets():
    towns = {}
    for r in rows("settlements.tsv"):
        if r["type_ru"] in TOWNS:
            towns.setdefault((r["region_iso"], r["name_ru"]), []).append(identity(r))
    lines = set()
    for r in rows("streets.tsv"):
        # Three towns have no GeoNames id; they are found by name, of which there is one town a region.
        if not r["town_geonames_id"]:
            [town] = towns[(r["region_iso"], r["town_ru"])]
        else:
            town = int(r["town_geonames_id"])
        lines.add((town, r["type_ru"], r["name_be"], r["name_ru"], r["base_be"], r["base_ru"]))
    assert len({(line[0], line[1], line[3]) for line in lines}) == len(lines)
    write("streets-osm.tsv", ("town", "type", "be", "ru", "base_be", "base_ru"), sorted(lines))


def names():
    write("given-names.tsv", ("gender", "ru", "be", "be_variants", "be_status", "source"),
          [(r["gender"], r["name_ru"], r["name_be"], r["name_be_variants"], r["status"], r["source"])
           for r in rows("given_names.tsv") if (r["gender"], r["name_ru"]) not in NO_NAMES])
    write("patronymics.tsv", ("gender", "ru", "be", "be_variants", "be_status", "source"),
          [(r["gender"], r["patronymic_ru"], r["patronymic_be"], r["patronymic_be_variants"], r["status"], r["source"])
           for r in rows("patronymics.tsv")])
    write("surnames.tsv", ("ru_m", "be_m", "ru_f", "be_f", "be_status", "source"),
          [(r["surname_ru_m"], r["surname_be_m"], r["surname_ru_f"], r["surname_be_f"], r["status"], r["source"])
           for r in rows("surnames.tsv")])


zones()
selsovets()
settlements()
offices()
streets()
names()
