"""Draws which district each point of a map lies in, out of where the settlements lie: district-map.tsv.

Nobody gave the project the borders of districts. So a point belongs to the district of most of the settlements around
it, and to no district where there is none near: close enough for a picture with a number in each district, and for
nothing else.

    python3 district_map.py <folder of the given tables>
"""

import csv
import math
import sys
from collections import Counter
from pathlib import Path

import numpy
from scipy import ndimage
from scipy.spatial import cKDTree

DATA = Path(__file__).parent.parent / "main/resources/org/suviaz/geo/data"
WIDTH = 700
MARGIN = 14
CITY = 7  # a city that no district holds is a disc of that radius
NEIGHBOURS = 7
FAR = 13.0  # points from the nearest settlement, about 11 km: there are forests and marshes of that size
SMALLEST = 60  # points of a district that lie apart from the rest of it are a slip of the tables
STRETCH = math.cos(math.radians(53.7))


def rows(path):
    with open(path, encoding="utf-8") as file:
        return list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))


def main(given):
    zones = {row["code"]: row for row in rows(DATA / "zones.tsv")}
    home = {row["id"]: row["zone"] for row in rows(DATA / "settlements.tsv")}
    places = [(float(row["lon"]) * STRETCH, float(row["lat"]), district(zones, home[row["geonames_id"]]))
              for row in rows(given / "settlements.tsv") if row["lat"] and row["geonames_id"] in home]
    places = [place for place in places if place[2]]
    west, north = min(p[0] for p in places), max(p[1] for p in places)
    scale = (WIDTH - 2 * MARGIN) / (max(p[0] for p in places) - west)
    height = round((north - min(p[1] for p in places)) * scale) + 2 * MARGIN
    points = numpy.array([((p[0] - west) * scale + MARGIN, (north - p[1]) * scale + MARGIN) for p in places])
    codes = sorted({p[2] for p in places})
    number = {code: i + 1 for i, code in enumerate(codes)}
    names = numpy.array([number[p[2]] for p in places])
    cells = tidied(drawn(points, names, height), len(codes))
    for code in codes:
        if zones[code]["kind"] == "CITY":
            disc(cells, points[names == number[code]].mean(axis=0), number[code])
    write(cells, codes)


def district(zones, code):
    while code and zones[code]["kind"] not in ("DISTRICT", "CITY"):
        code = zones[code]["parent"]
    return code


def drawn(points, names, height):
    xs, ys = numpy.meshgrid(numpy.arange(WIDTH), numpy.arange(height))
    far, near = cKDTree(points).query(numpy.column_stack([xs.ravel(), ys.ravel()]), k=NEIGHBOURS)
    near = names[near]
    votes = numpy.array([Counter(line).most_common(1)[0][0] for line in near])
    votes[far[:, 0] > FAR] = 0
    return votes.reshape(height, WIDTH)


def tidied(cells, most):
    """The country without holes and ragged edges, each district in few pieces."""
    land = ndimage.binary_closing(numpy.pad(cells > 0, 20), iterations=9)[20:-20, 20:-20]
    land = ndimage.binary_opening(ndimage.binary_fill_holes(land), iterations=4)
    loose = numpy.zeros_like(cells, dtype=bool)
    for one in range(1, most + 1):
        pieces, count = ndimage.label(cells == one)
        sizes = ndimage.sum(cells == one, pieces, range(1, count + 1))
        for piece, size in enumerate(sizes, 1):
            loose |= (pieces == piece) & (size < min(SMALLEST, max(sizes)))
    unknown = (cells == 0) | loose
    nearest = ndimage.distance_transform_edt(unknown, return_distances=False, return_indices=True)
    return numpy.where(land, cells[tuple(nearest)], 0)


def disc(cells, centre, name):
    ys, xs = numpy.ogrid[:cells.shape[0], :cells.shape[1]]
    cells[(xs - centre[0]) ** 2 + (ys - centre[1]) ** 2 <= CITY ** 2] = name


def write(cells, codes):
    with open(DATA / "district-map.tsv", "w", encoding="utf-8", newline="\n") as file:
        file.write("row\tfrom\tto\tzone\n")
        for y, line in enumerate(cells):
            start = 0
            for x in range(1, len(line) + 1):
                if x == len(line) or line[x] != line[start]:
                    if line[start]:
                        file.write(f"{y}\t{start}\t{x - 1}\t{codes[line[start] - 1]}\n")
                    start = x


main(Path(sys.argv[1]))
