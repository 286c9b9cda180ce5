package relata.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import relata.gazetteer.StoredGazetteer;
import relata.names.Gazetteer;
import relata.names.JointGazetteer;
import relata.names.Profile;

/** What reports are read with: the places of the files that a profile names, those imported, those of the world. */
final class Gazetteers implements AutoCloseable {

    private final List<StoredGazetteer> stored = new ArrayList<>();
    private final Gazetteer world;
    private Optional<StoredGazetteer> imported = Optional.empty();

    /** Opens them; of those that a profile names, those that are no gazetteers yet are read. */
    Gazetteers(GazetteerOption imported, Optional<Profile> profile, RelataCommand relata) {
        this.world = relata.readers().world();
        boolean opened = false;
        try {
            for (Path file : profile.map(Profile::gazetteers).orElse(List.of())) {
                stored.add(StoredGazetteer.of(file, relata.clock().instant()));
            }
            this.imported = imported.openIfThere(relata.console());
            this.imported.ifPresent(stored::add);
            opened = true;
        } finally {
            if (!opened) {
                close();
            }
        }
    }

    Gazetteer all() {
        List<Gazetteer> all = new ArrayList<>(stored);
        all.add(world);
        return new JointGazetteer(all);
    }

    /** What was imported by command, where anything was. */
    Optional<StoredGazetteer> imported() {
        return imported;
    }

    /** Each by who says where its places lie, the one to ask first at the head. */
    LinkedHashMap<String, Gazetteer> bySource() {
        LinkedHashMap<String, Gazetteer> all = new LinkedHashMap<>();
        stored.forEach(gazetteer -> all.put(
                gazetteer.imports().stream()
                        .map(StoredGazetteer.ImportSummary::source)
                        .distinct()
                        .collect(Collectors.joining(", ")),
                gazetteer));
        all.put("GeoNames", world);
        return all;
    }

    @Override
    public void close() {
        stored.forEach(StoredGazetteer::close);
    }
}
