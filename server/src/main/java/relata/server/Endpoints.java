package relata.server;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/** All that can be asked. */
final class Endpoints {

    private Endpoints() {}

    static List<Endpoint> of(Desk desk, Guard guard, Jobs jobs, Clock clock) {
        List<Endpoint> all = new ArrayList<>();
        all.addAll(new LedgerEndpoints(desk).all());
        all.addAll(new PictureEndpoints(desk).all());
        all.addAll(new HistoryEndpoints(desk).all());
        all.addAll(new RecordEndpoints(desk).all());
        all.addAll(new ProposalEndpoints(desk).all());
        all.addAll(new OriginEndpoints(desk).all());
        all.addAll(new ClaimEndpoints(desk).all());
        all.addAll(new ReportEndpoints(desk).all());
        all.addAll(new OriginalEndpoints(desk).all());
        all.addAll(new ReviewEndpoints(desk, clock).all());
        all.addAll(new AddingEndpoints(jobs).all());
        all.addAll(new ExportEndpoints(desk).all());
        all.addAll(new SessionEndpoints(guard).all());
        all.add(OpenApi.endpoint(all));
        return List.copyOf(all);
    }
}
