package relata.spark;

import java.net.URI;
import org.apache.hadoop.fs.RawLocalFileSystem;

/** Files of this machine under addresses that lead elsewhere, as those of a store of objects do. */
public final class Elsewhere extends RawLocalFileSystem {

    static final String SCHEME = "elsewhere";

    @Override
    public String getScheme() {
        return SCHEME;
    }

    @Override
    public URI getUri() {
        return URI.create(SCHEME + ":///");
    }
}
