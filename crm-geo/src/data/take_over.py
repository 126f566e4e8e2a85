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
    table = [r for r in rows("settlements.tsv") if r["district_soato"]]
    by_id, by_name = postal_codes(table)
    lines, attested, same_name = [], [], []
    for r in sorted(table, key=identity):
        place = identity(r)
        zone = CITIES.get(r["soato_unit_2009"]) or (r["soato_unit_2009"] if is_town(r) else r["district_soato"])
        codes = by_id.get(place) or by_name.get((r["district_soato"], r["name_ru"])) or {""}
        status = r["be_status"]
        own = "" if status in ("attested", "composed", "same-name") else r["name_be"]
        lines.append((place, zone, r["type_ru"], own, r["name_ru"], min(codes),
                      r["population_2009"] or r["population_geonames"] or "0", "gone" if r["status"] else ""))
        if status in ("attested", "composed"):
            attested.append((place, r["name_be"]))
        if status == "same-name":
            same_name.append((place, r["name_be"]))
    assert len({line[0] for line in lines}) == len(lines)
    write("settlements.tsv", ("id", "zone", "type", "be", "ru", "postal", "population", "status"), lines)
    write("settlements-be-grammardb.tsv", ("id", "be"), attested)
    write("settlements-be-osm.tsv", ("id", "be"), same_name)


def streets():
    lines = {(int(r["town_geonames_id"]), r["type_ru"], r["name_be"], r["name_ru"], r["base_be"], r["base_ru"])
             for r in rows("streets.tsv") if r["town_geonames_id"]}
    write("streets-osm.tsv", ("town", "type", "be", "ru", "base_be", "base_ru"), sorted(lines))


def names():
    write("given-names.tsv", ("gender", "ru", "be", "be_variants"),
          [(r["gender"], r["name_ru"], r["name_be"], r["name_be_variants"]) for r in rows("given_names.tsv")
           if (r["gender"], r["name_ru"]) not in NO_NAMES])
    write("patronymics.tsv", ("gender", "ru", "be", "be_variants"),
          [(r["gender"], r["patronymic_ru"], r["patronymic_be"], r["patronymic_be_variants"])
           for r in rows("patronymics.tsv")])
    write("surnames.tsv", ("ru_m", "be_m", "ru_f", "be_f"),
          [(r["surname_ru_m"], r["surname_be_m"], r["surname_ru_f"], r["surname_be_f"]) for r in rows("surnames.tsv")])


zones()
settlements()
streets()
names()
