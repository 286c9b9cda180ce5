package relata.inputs.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/** From the name of a host to its addresses. */
@FunctionalInterface
public interface Resolver {

    /** By the means of the operating system. */
    Resolver SYSTEM = host -> List.of(InetAddress.getAllByName(host));

    /** At least one. */
    List<InetAddress> resolve(String host) throws UnknownHostException;
}
