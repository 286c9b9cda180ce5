package relata.reading.dates;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import relata.lexicon.Entry;
import relata.lexicon.Vocabulary;
import relata.reading.dates.DateWords.Meaning;

/**
 * Finds out when a web page was published, by what its head, its linked data, its elements, its address and its visible text say, weighed
 * against each other ({@link Signal}). No rule knows a site. Safe for many threads; the same page gives the same times.
 */
public final class PageDates {

    private final MachineDates machine;
    private final HeadFields fields;
    private final LinkedData linked;
    private final ScriptedDates scripted;
    private final ShownDates shown;
    private final FigureOrder order;
    private final LooseDates loose;
    private final PartDates parts;

    private PageDates(DateWords words) {
        WrittenDates dates = new WrittenDates(words);
        machine = new MachineDates(dates);
        fields = new HeadFields(words, machine);
        linked = new LinkedData(machine);
        scripted = new ScriptedDates(words, machine);
        shown = new ShownDates(words, dates, machine);
        order = new FigureOrder(words);
        loose = new LooseDates();
        parts = new PartDates(words);
    }

    /** With the vocabulary that ships with Relata. */
    public static PageDates shipped() {
        return Shipped.INSTANCE;
    }

    /** With a vocabulary in the form of {@code lexicon/page-dates.yaml}. */
    public static PageDates of(Entry vocabulary) {
        return new PageDates(new DateWords(vocabulary));
    }

    /**
     * The times of a page.
     *
     * @param document the page; parsed with position tracking where the evidence is to say where it stands
     * @param address where it was fetched, where that is known; else the page's own word for it counts
     * @param notAfter when it was fetched or is being read: what is dated a day or more after that is refused
     */
    public DatesOfPage in(Document document, Optional<String> address, Instant notAfter) {
        Page page = new Page(document, address);
        List<String> refused = new ArrayList<>();
        List<Candidate> candidates = possible(candidates(page), new Possible(notAfter), refused);
        Ballot ballot = new Ballot(candidates);
        Optional<PageTime> published = ballot.winner()
                .map(day -> PageTimes.of(day, ballot.votes(day), candidates))
                .or(() -> loose.in(page, notAfter));
        return new DatesOfPage(published, modified(candidates, published), refused);
    }

    /**
     * The times of a part of a page that is a report of its own, such as an entry of a live blog.
     *
     * @param part the part alone
     * @param page the times of the page it stands in, where they count for it
     * @param notAfter as above
     */
    public DatesOfPage ofPart(Document part, DatesOfPage page, Instant notAfter) {
        List<String> refused = new ArrayList<>();
        List<Candidate> all = candidates(new Page(part, Optional.empty())).stream()
                .filter(candidate -> candidate.signal() != Signal.TEXT)
                .toList();
        List<Candidate> candidates = possible(all, new Possible(notAfter), refused);
        Ballot ballot = new Ballot(candidates);
        Optional<PageTime> own = ballot.winner().map(day -> PageTimes.of(day, ballot.votes(day), candidates));
        Optional<PageTime> published = parts.of(part, own, page);
        return new DatesOfPage(published, modified(candidates, published), refused);
    }

    /**
     * The time that one value states, such as the date of a feed's item.
     *
     * @param element what the value is, for the evidence
     * @param notAfter as above
     */
    public Optional<PageTime> stated(String element, String value, Instant notAfter) {
        return machine.read(value)
                .map(date -> Candidate.unseen(
                        Signal.FIELD,
                        Optional.of(Meaning.PUBLISHED),
                        date,
                        new Evidence(element, value, Optional.empty())))
                .filter(candidate -> new Possible(notAfter).fault(candidate).isEmpty())
                .map(candidate -> PageTimes.of(candidate.date().day(), List.of(candidate), List.of(candidate)));
    }

    List<Candidate> candidates(Page page) {
        List<Candidate> found = new ArrayList<>(fields.in(page));
        found.addAll(linked.in(page));
        found.addAll(Addresses.in(page));
        found.addAll(scripted.in(page));
        found.addAll(shown.in(page));
        Optional<WrittenDate.Order> known = order.of(page, found);
        return known.isEmpty()
                ? found
                : found.stream()
                        .map(candidate -> candidate.date().isOpen()
                                ? candidate.dated(candidate.date().as(known.get()))
                                : candidate)
                        .toList();
    }

    private static List<Candidate> possible(List<Candidate> candidates, Possible possible, List<String> refused) {
        List<Candidate> kept = new ArrayList<>();
        for (Candidate candidate : candidates) {
            Optional<String> fault = possible.fault(candidate);
            if (fault.isEmpty()) {
                kept.add(candidate);
            } else if (candidate.meaning().equals(Optional.of(Meaning.PUBLISHED))) {
                refused.add("'" + candidate.evidence().words() + "' ("
                        + candidate.evidence().element() + ") " + fault.get());
            }
        }
        return kept;
    }

    /** The weightiest date of a change that is not before publication. */
    private static Optional<PageTime> modified(List<Candidate> candidates, Optional<PageTime> published) {
        Ballot ballot = new Ballot(candidates.stream()
                .filter(candidate -> candidate.meaning().equals(Optional.of(Meaning.UPDATED)))
                .filter(candidate -> !candidate.elsewhere())
                .toList());
        Optional<LocalDate> first = published.map(time -> time.from().toLocalDate());
        return ballot.winner()
                .filter(day -> first.isEmpty() || !day.isBefore(first.get()))
                .map(day -> PageTimes.of(day, ballot.votes(day), candidates));
    }

    private static final class Shipped {
        private static final PageDates INSTANCE = of(Vocabulary.shipped("lexicon/page-dates.yaml"));
    }
}
