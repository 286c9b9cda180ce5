package relata;

import java.time.Instant;
import java.util.Optional;

/**
 * What one version of the program, with one vocabulary, has read.
 *
 * @param number by which the run is called, counted from 1
 * @param program version of Relata
 * @param vocabulary digest of all that it read by: lexicon, profiles, what the user brought along
 * @param profile what the user chose or brought along; none where the profile was picked by each report
 * @param started when the run first read something
 * @param latest when it last did
 * @param reports how many reports it has read
 * @param claims how many claims it found in them
 * @param standing for how many reports its reading is the last one
 * @param pruned when its readings were last removed
 */
public record RunSummary(
        long number,
        String program,
        String vocabulary,
        Optional<String> profile,
        Instant started,
        Optional<Instant> latest,
        long reports,
        long claims,
        long standing,
        Optional<Instant> pruned) {}
