package relata.gazetteer;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.locationtech.jts.geom.Geometry;
import relata.gazetteer.OsmElements.Element;
import relata.gazetteer.OsmElements.Member;
import relata.names.KnownPlace.Point;

/**
 * An extract of OpenStreetMap: nodes, closed ways and relations that have a name and are places or administrative
 * boundaries. The file is read three times, for relations, ways and nodes, so that only what makes up these is kept.
 */
final class OsmRows implements Rows {

    private static final int READINGS = 3;

    private static final List<String> OTHER_NAMES =
            List.of("alt_name", "official_name", "short_name", "old_name", "loc_name", "int_name");
    private static final String LOCAL_NAME = "name:";

    private final List<Element> areas = new ArrayList<>();
    private final Set<Long> neededWays = new HashSet<>();
    private final Map<Long, List<Long>> ways = new HashMap<>();
    private final Map<Long, Optional<Point>> nodes = new HashMap<>();

    static int readings() {
        return READINGS;
    }

    @Override
    public void read(ImportFile file, Consumer<PlaceRow> use) throws IOException {
        OsmElements.read(file, element -> {
            if (element.type().equals("relation") && isPlace(element)) {
                areas.add(element);
                element.members().stream()
                        .filter(member -> member.type().equals("way"))
                        .forEach(way -> neededWays.add(way.ref()));
                element.members().stream().filter(OsmRows::isCentre).forEach(node -> need(node.ref()));
            }
        });
        OsmElements.read(file, element -> {
            boolean area = element.type().equals("way") && isPlace(element);
            if (area) {
                areas.add(element);
            }
            if (area || (element.type().equals("way") && neededWays.contains(element.id()))) {
                List<Long> refs = element.members().stream().map(Member::ref).toList();
                ways.put(element.id(), refs);
                refs.forEach(this::need);
            }
        });
        OsmElements.read(file, element -> {
            if (element.type().equals("node")) {
                node(element, use);
            }
        });
        areas.forEach(area -> use.accept(area(area)));
    }

    private void need(long node) {
        nodes.put(node, Optional.empty());
    }

    private void node(Element node, Consumer<PlaceRow> use) {
        boolean place = node.tags().containsKey("place") && isPlace(node);
        if (place || nodes.containsKey(node.id())) {
            Optional<Point> at = Coordinates.point(node.row(), node.latitude(), node.longitude());
            nodes.computeIfPresent(node.id(), (id, unknown) -> at);
            if (place) {
                use.accept(row(node, at, Optional.empty()));
            }
        }
    }

    private static boolean isPlace(Element element) {
        return name(element).isPresent()
                && (element.tags().containsKey("place")
                        || "administrative".equals(element.tags().get("boundary")));
    }

    private static boolean isCentre(Member member) {
        return member.type().equals("node") && Set.of("label", "admin_centre").contains(member.role());
    }

    /** Extracts cut through boundaries: one that is not whole has no polygon, but perhaps a centre. */
    private PlaceRow area(Element area) {
        List<List<Point>> lines = (area.type().equals("way")
                        ? Stream.of(area.id())
                        : area.members().stream()
                                .filter(member -> member.type().equals("way"))
                                .map(Member::ref))
                .flatMap(way -> line(way).stream())
                .toList();
        Optional<Geometry> shape = Rings.polygon(lines);
        Optional<Point> at = area.members().stream()
                .filter(OsmRows::isCentre)
                .flatMap(centre -> nodes.getOrDefault(centre.ref(), Optional.empty()).stream())
                .findFirst()
                .or(() -> shape.map(Shapes::inside));
        return row(area, at, shape);
    }

    private Optional<List<Point>> line(long way) {
        List<Point> points = ways.getOrDefault(way, List.of()).stream()
                .flatMap(node -> nodes.getOrDefault(node, Optional.empty()).stream())
                .toList();
        return points.size() > 1 ? Optional.of(points) : Optional.empty();
    }

    private static Optional<String> name(Element element) {
        return element.tag("name").or(() -> element.tag("name:en"));
    }

    private static PlaceRow row(Element element, Optional<Point> at, Optional<Geometry> shape) {
        String id = element.type() + "/" + element.id();
        return new PlaceRow(
                element.row(),
                id,
                Optional.empty(),
                name(element).orElse(""),
                kind(element),
                at,
                shape,
                Optional.of(id),
                Optional.empty(),
                element.tag("population")
                        .filter(words -> words.matches("\\d{1,12}"))
                        .map(Long::parseLong)
                        .orElse(0L),
                variants(element));
    }

    private static String kind(Element element) {
        return element.tag("place")
                .or(() -> element.tag("admin_level").map(level -> "administrative area of level " + level))
                .orElse("administrative area");
    }

    private static List<PlaceRow.Variant> variants(Element element) {
        List<PlaceRow.Variant> variants = new ArrayList<>();
        element.tags().forEach((key, name) -> {
            if (key.startsWith(LOCAL_NAME)) {
                variants.add(new PlaceRow.Variant(name, Optional.of(key.substring(LOCAL_NAME.length()))));
            } else if (OTHER_NAMES.contains(key)) {
                Arrays.stream(name.split(";"))
                        .forEach(other -> variants.add(new PlaceRow.Variant(other.strip(), Optional.empty())));
            }
        });
        return variants;
    }
}
