package relata.inputs.watch;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import relata.inputs.feeds.Feed;
import relata.inputs.feeds.FeedItem;
import relata.inputs.feeds.FeedReader;
import relata.inputs.feeds.Opml;
import relata.inputs.feeds.UnreadableFeed;
import relata.inputs.fetch.FetchFailed;
import relata.inputs.fetch.Fetched;
import relata.inputs.fetch.Fetcher;
import relata.inputs.fetch.Originals;
import relata.inputs.fetch.Validators;

/**
 * Looks at feeds and folders, round after round, and hands over what is new: each report once, also over restarts, also where
 * several feeds show it. What is fetched is kept before it is handed over. Not for several threads.
 */
public final class Watch implements AutoCloseable {

    /** So often is a report asked for that does not come, a round apart. */
    private static final int MOST_FAILURES = 5;

    private final Path folder;
    private final String software;
    private final Fetcher fetcher;
    private final FeedReader feeds = new FeedReader();
    private final WatchLog log;
    private Optional<Originals> originals = Optional.empty();

    private Watch(Path folder, String software, Fetcher fetcher, WatchLog log) {
        this.folder = folder;
        this.software = software;
        this.fetcher = fetcher;
        this.log = log;
    }

    /**
     * Takes up a watch where it was left, or begins one.
     *
     * @param folder for what it remembers and for the originals; made where it is not there
     * @param software name and version of the program, for the originals
     * @throws WatchFailed where the folder cannot be used, or another watch uses it
     */
    public static Watch in(Path folder, String software, Fetcher fetcher) {
        return new Watch(folder, software, fetcher, WatchLog.in(folder));
    }

    @Override
    public void close() {
        log.close();
        try {
            if (originals.isPresent()) {
                originals.get().close();
            }
        } catch (IOException e) {
            throw cannotKeep(e);
        }
    }

    /** Looks at everything once. */
    public void round(List<Source> sources, Taker taker) throws InterruptedException {
        Set<URI> addresses = new LinkedHashSet<>();
        for (Source source : sources) {
            if (source instanceof Source.Folder watched) {
                new FolderRound(log, taker).look(watched.path());
            } else if (source instanceof Source.ListFile list) {
                addresses.addAll(listed(list.path(), taker));
            } else if (source instanceof Source.Web web) {
                addresses.add(web.address());
            }
        }
        List<URI> queue = new ArrayList<>(addresses);
        for (int i = 0; i < queue.size(); i++) { // lists of feeds make it longer as it goes
            for (URI listed : look(queue.get(i), taker)) {
                if (addresses.add(listed)) {
                    queue.add(listed);
                }
            }
        }
    }

    private static List<URI> listed(Path file, Taker taker) {
        try {
            return Opml.feeds(Files.readAllBytes(file));
        } catch (UnreadableFeed e) {
            taker.problem(file + ": " + e.getMessage());
        } catch (IOException e) {
            taker.problem(file + ": cannot be read (" + e.getClass().getSimpleName() + ")");
        }
        return List.of();
    }

    /** @return the feeds that stand there, where it is a list of them */
    private List<URI> look(URI address, Taker taker) throws InterruptedException {
        try {
            Fetched fetched = fetcher.get(address, log.validators(address.toString()));
            if (fetched.body().isEmpty()) {
                return List.of(); // nothing has changed
            }
            byte[] bytes = fetched.body().get();
            if (Opml.isOpml(bytes)) {
                return Opml.feeds(bytes); // asked for whole every time: the feeds that it names are looked at anyway
            }
            Feed feed = feeds.read(bytes, fetched.address(), Instant.now());
            boolean whole = items(feed, taker);
            if (feed.leadingNowhere() > 0) {
                taker.problem(address + ": " + feed.leadingNowhere() + " items give no address to fetch");
            }
            if (whole) {
                keep(fetched);
                log.feed(address.toString(), fetched.validators());
            }
        } catch (FetchFailed e) {
            taker.problem(e.getMessage());
        } catch (UnreadableFeed e) {
            taker.problem(address + ": " + e.getMessage());
        }
        return List.of();
    }

    /** Whether each of its items has been dealt with for good. */
    private boolean items(Feed feed, Taker taker) throws InterruptedException {
        boolean whole = true;
        for (FeedItem item : feed.items()) {
            if (item.address().isPresent() && !log.knows(item.address().get().toString())) {
                whole &= item(item, item.address().get(), feed.title(), taker);
            }
        }
        return whole;
    }

    private boolean item(FeedItem item, URI address, Optional<String> publisher, Taker taker)
            throws InterruptedException {
        String key = address.toString();
        try {
            taker.take(page(item, address, publisher));
            log.done(key);
            return true;
        } catch (FetchFailed e) {
            taker.problem(e.getMessage());
            boolean forGood = e.kind() != FetchFailed.Kind.FAILED || log.failed(key, e.getMessage()) >= MOST_FAILURES;
            if (forGood) {
                log.done(key, e.getMessage());
            }
            return forGood;
        }
    }

    /** As kept where it was fetched before and not dealt with, else fetched. */
    private Arrival.Page page(FeedItem item, URI address, Optional<String> publisher)
            throws FetchFailed, InterruptedException {
        String key = address.toString();
        Optional<Originals.Place> before = log.fetched(key);
        Optional<Originals.Kept> kept = before.flatMap(place -> Originals.at(folder, place));
        if (before.isPresent() && kept.isPresent()) {
            return page(item, key, publisher, kept.get(), before.get());
        }
        Fetched fetched = fetcher.get(address, Validators.NONE);
        Originals.Place place = keep(fetched);
        log.fetched(key, place);
        byte[] body = fetched.body().orElseThrow(); // nothing was said of an earlier state, so there is one
        return page(item, key, publisher, new Originals.Kept(body, fetched.at()), place);
    }

    private Arrival.Page page(
            FeedItem item, String name, Optional<String> publisher, Originals.Kept kept, Originals.Place place) {
        return new Arrival.Page(name, kept.body(), item.published(), publisher, place.fetch(folder, kept.at()));
    }

    private Originals.Place keep(Fetched fetched) {
        try {
            if (originals.isEmpty()) {
                originals = Optional.of(Originals.in(folder, software));
            }
            return originals.get().keep(fetched.exchanges());
        } catch (IOException e) {
            throw cannotKeep(e);
        }
    }

    private WatchFailed cannotKeep(IOException e) {
        return new WatchFailed(
                folder + ": originals cannot be kept (" + e.getClass().getSimpleName() + ")", e);
    }
}
