package relata.server;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.stream.Stream;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import tools.jackson.databind.JsonNode;

/** Chromium without a window, as Debian packs it; and what a test wants to know of the page in it. */
final class Browser implements AutoCloseable {

    static final int NARROW = 360;
    static final int WIDE = 1440;

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Path AXE = Path.of("..", "page", "node_modules", "axe-core", "axe.min.js");
    private static final Path SCREENSHOTS = Path.of("target", "screenshots");

    private final ChromeDriver driver;

    private Browser(ChromeDriver driver) {
        this.driver = driver;
    }

    /** Skips the test where there is no browser, or this build has no page. */
    static Browser open(String... flags) {
        Optional<Path> chromium = found("chromium", "chromium-browser", "google-chrome");
        Optional<Path> chromedriver = found("chromedriver");
        assumeTrue(
                chromium.isPresent() && chromedriver.isPresent(),
                "no chromium and chromedriver on this machine: the page is not tried");
        assumeTrue(
                RelataServer.class.getResource("page/index.html") != null,
                "this build holds no page (no npm): it is not tried");
        ChromeOptions options = new ChromeOptions();
        options.setBinary(chromium.get().toFile());
        options.addArguments(
                "--headless=new", "--no-sandbox", "--disable-dev-shm-usage", "--hide-scrollbars", "--lang=en");
        options.addArguments(flags);
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        logs.enable(LogType.PERFORMANCE, Level.ALL);
        options.setCapability("goog:loggingPrefs", logs);
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(chromedriver.get().toFile())
                .build();
        return new Browser(new ChromeDriver(service, options));
    }

    private static Optional<Path> found(String... names) {
        return Arrays.stream(names)
                .flatMap(name -> Stream.of(System.getenv("PATH").split(":", -1)).map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** Opens an address, and waits until the page has shown all it asked for. */
    void go(URI address) {
        driver.get(address.toString());
        settled();
    }

    void settled() {
        await("the page to settle", () -> Boolean.TRUE.equals(script("""
                        return document.querySelector('main h1') !== null && document.querySelector('[aria-busy=true]') === null""")));
    }

    String text(String css) {
        await(css, () -> has(css));
        return texts(css).get(0);
    }

    boolean has(String css) {
        return !driver.findElements(By.cssSelector(css)).isEmpty();
    }

    /** What is shown in these elements, read at once: the page may change them meanwhile. */
    List<String> texts(String css) {
        Object texts = script("return [...document.querySelectorAll(arguments[0])].map(each => each.innerText)", css);
        return ((List<?>) texts).stream().map(String::valueOf).toList();
    }

    WebElement element(String css) {
        await(css, () -> has(css));
        return driver.findElement(By.cssSelector(css));
    }

    /** A button or link by its words. */
    void press(String words) {
        By named = By.xpath("//*[self::button or self::a][normalize-space()='" + words + "']");
        await(words, () -> !driver.findElements(named).isEmpty());
        driver.findElement(named).click();
    }

    /** Keys that go to whatever has the focus. */
    void type(CharSequence... keys) {
        driver.switchTo().activeElement().sendKeys(keys);
    }

    void enter() {
        type(Keys.ENTER);
    }

    Object script(String script, Object... arguments) {
        return driver.executeScript(script, arguments);
    }

    String path() {
        URI address = URI.create(driver.getCurrentUrl());
        return address.getRawPath() + (address.getRawQuery() == null ? "" : "?" + address.getRawQuery());
    }

    /** As a screen of this width shows it, light or dark. */
    void screen(int width, boolean dark) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", 900, "deviceScaleFactor", 1, "mobile", false));
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", dark ? "dark" : "light"))));
    }

    void screenshot(String name) throws IOException {
        Files.createDirectories(SCREENSHOTS);
        Files.write(SCREENSHOTS.resolve(name + ".png"), driver.getScreenshotAs(OutputType.BYTES));
    }

    /** What axe finds to stand in somebody's way, seriously or worse. */
    List<String> barriers() throws IOException {
        assumeTrue(Files.exists(AXE), "axe-core is not there (npm ci in page/): accessibility is not tried");
        script(Files.readString(AXE, StandardCharsets.UTF_8));
        Object found = driver.executeAsyncScript("""
                const done = arguments[arguments.length - 1];
                axe.run(document, {resultTypes: ['violations']}).then(
                    results => done(results.violations
                        .filter(violation => ['serious', 'critical'].includes(violation.impact))
                        .map(violation => violation.id + ': ' + violation.nodes.map(node => node.html + ' ' + node.failureSummary).join(' | '))),
                    error => done(['axe failed: ' + error]));""");
        return ((List<?>) found).stream().map(String::valueOf).toList();
    }

    /** What the browser complains of: scripts that fail, files that are missing, what the policy forbids. */
    List<String> complaints() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .filter(entry -> entry.getLevel().intValue() >= Level.SEVERE.intValue()
                        || entry.getMessage().contains("Content Security Policy"))
                .map(entry -> entry.getMessage())
                .toList();
    }

    /** Addresses of all that was asked for since the last time. */
    List<String> requests() {
        return driver.manage().logs().get(LogType.PERFORMANCE).getAll().stream()
                .map(entry -> Served.tree(entry.getMessage()).path("message"))
                .filter(message -> message.path("method").asString("").equals("Network.requestWillBeSent"))
                .map(message -> text(message.path("params").path("request").path("url")))
                .toList();
    }

    private static String text(JsonNode node) {
        return node.asString("");
    }

    void await(String what, java.util.function.BooleanSupplier there) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!there.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("waited in vain for " + what + " at " + driver.getCurrentUrl() + "; "
                        + driver.findElement(By.tagName("body")).getText());
            }
            try {
                Thread.sleep(50);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new AssertionError(e);
            }
        }
    }

    @Override
    public void close() {
        driver.quit();
    }
}
