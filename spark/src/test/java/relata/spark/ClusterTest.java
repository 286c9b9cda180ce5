package relata.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.launcher.JavaModuleOptions;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A job on a cluster of processes: master, two workers with an executor each, and whoever submits the job; all on this machine's loopback. */
class ClusterTest {

    private static final long MINUTES = 10;

    @TempDir
    private Path folder;

    private final List<Process> started = new ArrayList<>();

    @AfterEach
    void endAll() throws IOException {
        started.forEach(process -> {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        });
        SparkSession.getDefaultSession().foreach(session -> {
            session.stop();
            return null;
        });
        try (Stream<Path> links = Files.list(folder.resolve("spark/jars"))) {
            for (Path link : links.toList()) {
                Files.delete(link);
            }
        }
    }

    @Test
    void whereAWorkerIsKilledOnTheWayTheRowsAreThoseOfOneMachine() throws Exception {
        Path samples = Tried.samples(folder.resolve("samples"));
        Path home = sparkHome();
        int port = freePort();
        String master = "spark://127.0.0.1:" + port;
        Process head = daemon(
                home, "master", "org.apache.spark.deploy.master.Master", "--host", "127.0.0.1", "--port", "" + port);
        await(() -> isOpen(port) || !head.isAlive());
        assumeTrue(head.isAlive() && isOpen(port), "no cluster can be started here: " + Tried.text(log("master")));
        Process one = worker(home, "one", master);
        worker(home, "two", master);
        Path output = folder.resolve("cluster.parquet");

        Process job = job(home, samples, output, master);
        Path commits = output.resolve("_work/readings/_temporary/0");
        await(() -> committed(commits) > 0 || !job.isAlive());
        boolean onTheWay = Files.exists(commits) && job.isAlive();
        one.descendants().forEach(ProcessHandle::destroyForcibly);
        one.destroyForcibly();
        boolean ended = job.waitFor(MINUTES, TimeUnit.MINUTES);

        assertThat(ended && job.exitValue() == 0)
                .as(() -> Tried.text(log("job")))
                .isTrue();
        assertThat(onTheWay).as("a worker was killed while documents were read").isTrue();
        assertThat(said("job", "Lost executor")).isTrue();
        Path alone = folder.resolve("alone.parquet");
        ReadArchive.run(
                "--input", samples.toString(), "--output", alone.toString(), "--master", "local[2]", "--tasks", "3");
        SparkSession spark = SparkSession.builder()
                .master("local[2]")
                .config("spark.ui.enabled", "false")
                .getOrCreate();
        assertThat(Tried.rows(spark, output))
                .isEqualTo(Tried.rows(spark, alone))
                .hasSizeGreaterThan(150);
    }

    /** A folder such as Spark is unpacked to, of the jars that Maven brought. */
    private Path sparkHome() throws IOException {
        Path jars = Files.createDirectories(folder.resolve("spark/jars"));
        for (Path jar : Tried.classPath()) {
            Path link = jars.resolve(jar.getFileName());
            if (jar.toString().endsWith(".jar") && !Files.exists(link)) {
                Files.createSymbolicLink(link, jar);
            }
        }
        return jars.getParent();
    }

    private Process daemon(Path home, String name, String... words) throws IOException {
        List<String> command = new ArrayList<>(List.of("-Xmx512m"));
        command.addAll(List.of(JavaModuleOptions.defaultModuleOptions().split("\\s+")));
        command.addAll(List.of(words));
        ProcessBuilder builder = Tried.java(command)
                .redirectErrorStream(true)
                .redirectOutput(log(name).toFile());
        builder.environment().put("SPARK_HOME", home.toString());
        builder.environment().put("SPARK_SCALA_VERSION", "2.13");
        builder.environment().put("SPARK_LOCAL_IP", "127.0.0.1");
        Process process = builder.start();
        started.add(process);
        return process;
    }

    private Process worker(Path home, String name, String master) throws IOException {
        return daemon(
                home,
                name,
                "org.apache.spark.deploy.worker.Worker",
                "--host",
                "127.0.0.1",
                "--cores",
                "1",
                "--memory",
                "2g",
                "--work-dir",
                folder.resolve(name).toString(),
                master);
    }

    /** What was compiled here is no jar; on one machine executors find it where it lies. */
    private Process job(Path home, Path samples, Path output, String master) throws IOException {
        String compiled = Tried.classPath().stream()
                .filter(Files::isDirectory)
                .map(Path::toString)
                .collect(Collectors.joining(File.pathSeparator));
        return daemon(
                home,
                "job",
                "-Dspark.executor.extraClassPath=" + compiled,
                "-Dspark.executor.memory=1536m",
                "-Dspark.executor.extraJavaOptions=-XX:+UseSerialGC",
                "-Dspark.driver.host=127.0.0.1",
                "-Dspark.ui.enabled=false",
                "relata.spark.ReadArchive",
                "--input",
                samples.toString(),
                "--output",
                output.toString(),
                "--master",
                master,
                "--tasks",
                "8");
    }

    private Path log(String name) {
        return folder.resolve(name + ".log");
    }

    private boolean said(String name, String words) {
        return Files.exists(log(name)) && Tried.text(log(name)).contains(words);
    }

    /** Tasks whose rows are there for good. */
    private static long committed(Path folder) {
        try (Stream<Path> found = Files.list(folder)) {
            return found.filter(path -> path.getFileName().toString().startsWith("task_"))
                    .count();
        } catch (IOException e) {
            return 0; // not begun, or over
        }
    }

    private static void await(BooleanSupplier done) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(MINUTES);
        while (!done.getAsBoolean() && System.nanoTime() < end) {
            Thread.sleep(100);
        }
    }

    private static boolean isOpen(int port) {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return socket.isConnected();
        } catch (IOException e) {
            return false;
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
