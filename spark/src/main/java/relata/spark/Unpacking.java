package relata.spark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.util.SerializableConfiguration;
import org.apache.spark.util.TaskCompletionListener;
import relata.inputs.archives.Archives;
import relata.inputs.documents.Document;
import relata.inputs.documents.DocumentLimits;
import relata.inputs.documents.Finding;
import relata.inputs.documents.Flaw;
import relata.json.ExactJson;
import relata.reading.ReadingLimits;
import relata.reading.ReportReader;
import relata.reading.UnreadableReport;

/** Opens a file: its documents one after the other, as rows of {@link Columns#DOCUMENT}. */
final class Unpacking implements FlatMapFunction<InputFile, Row> {

    private static final long serialVersionUID = 1L;

    private final SerializableConfiguration hadoop;

    /** @param hadoop how file systems are reached */
    Unpacking(SerializableConfiguration hadoop) {
        this.hadoop = hadoop;
    }

    @Override
    public Iterator<Row> call(InputFile file) throws IOException {
        Path copies = Files.createTempDirectory("relata-");
        Path here = file.here(copies, hadoop.value());
        ReportReader reports = ReportReader.with(ReadingLimits.STANDARD);
        Stream<Finding> findings = Archives.documents(List.of(here), reports, DocumentLimits.STANDARD);
        TaskContext.get().addTaskCompletionListener((TaskCompletionListener) context -> {
            findings.close();
            delete(copies);
        });
        AtomicLong number = new AtomicLong();
        return findings.map(finding -> row(file, here, finding, number.getAndIncrement()))
                .iterator();
    }

    private static Row row(InputFile file, Path here, Finding finding, long number) {
        String name = file.name() + finding.name().substring(here.toString().length());
        if (finding instanceof Document document) {
            try {
                byte[] bytes = document.content().bytes();
                String envelope = ExactJson.write(document.envelope());
                return RowFactory.create(file.number(), number, name, bytes, envelope, null);
            } catch (UnreadableReport e) {
                return row(file, name, Flaw.of(name, String.valueOf(e.getMessage())), number);
            }
        }
        return row(file, name, (Flaw) finding, number);
    }

    private static Row row(InputFile file, String name, Flaw flaw, long number) {
        return RowFactory.create(file.number(), number, name, null, null, ExactJson.write(flaw));
    }

    private static void delete(Path folder) {
        try (Stream<Path> inside = Files.list(folder)) {
            for (Path copy : inside.toList()) {
                Files.delete(copy);
            }
            Files.delete(folder);
        } catch (IOException e) {
            // a copy that stays in the folder for such is swept with it
        }
    }
}
