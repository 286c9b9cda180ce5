package relata.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * Inputs made from others by damage, the same from the same number: bytes changed, lost and doubled, pieces of markup put in, two inputs run together;
 * half of them then packed into archives, mails and documents, which are damaged in turn.
 */
final class Mutations {

    private static final List<Containers> KINDS = List.of(Containers.values());
    private static final int MOST = 8;
    private static final int LONGEST = 1 << 18; // bytes of what is made

    private static final List<byte[]> PIECES = List.of(
                    "<div>",
                    "</div>",
                    "<article>",
                    "</article>",
                    "<p>",
                    "<table><tr><td>",
                    "<li>",
                    "<a href='",
                    "<a href='https://[::1'>",
                    "<b><i>",
                    "<!--",
                    "-->",
                    "<![CDATA[",
                    "]]>",
                    "<script type='application/ld+json'>{\"@type\":\"Article\",\"datePublished\":",
                    "</script>",
                    "<svg><foreignObject>",
                    "<template>",
                    "<noscript>",
                    "<plaintext>",
                    "<h1>",
                    "<time datetime='0000-00-00T99:99'>",
                    "<time datetime='2016-12-07T14:05:00+99:00'>24:61</time>",
                    "<meta property='article:published_time' content='-999999999-01-01'>",
                    "<link rel=canonical href='http://%zz'>",
                    "<base href='x:y'>",
                    "<html lang='",
                    "class='",
                    "style='display:none",
                    "31/02/2016",
                    "05/06/16 7:65 pm",
                    "99999999999999999999",
                    "Published: ",
                    "Title:\n",
                    "Source: (AFP/",
                    "BEIRUT (Reuters) - ",
                    "\u201c",
                    "\u201d",
                    "\"",
                    "'",
                    "said",
                    "\u202e",
                    "\u200d",
                    "\u00ad",
                    "\u0640",
                    "\u0301\u0301\u0301",
                    "\ufb01",
                    "\ufdfa",
                    "\ud83d\ude00",
                    "\ufeff",
                    "\u2028",
                    "\r",
                    "\f",
                    "\n\n",
                    "\t",
                    "\0",
                    "&#x110000;",
                    "&#0;",
                    "&#xD800;",
                    "&amp",
                    "&NotEqualTilde;",
                    "&",
                    "<",
                    ">",
                    "<?xml version='1.0'?><!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/hostname'>]>",
                    "<item><pubDate>Mon, 32 Foo 2016</pubDate><link>",
                    "{\"items\":[{\"url\":",
                    "\\u0000\",",
                    "]}",
                    "WARC/1.0\r\n",
                    "Content-Length: 99999999999999999999\r\n",
                    "Content-Length: -1\r\n",
                    "\r\n\r\n",
                    "7fffffff\r\n",
                    "PK\3\4",
                    "PK\1\2",
                    "PK\5\6",
                    "ustar\0",
                    "From \n",
                    "--part\r\n",
                    "Content-Type: multipart/mixed; boundary=",
                    "Content-Transfer-Encoding: quoted-printable\r\n",
                    "=?UTF-8?B?",
                    "message/rfc822",
                    "<w:p>",
                    "</w:p>",
                    "<w:tbl>",
                    "<text:p>",
                    "<text:s text:c='2147483647'/>",
                    "<<",
                    ">>",
                    " 0 R ",
                    "2 0 R",
                    "[",
                    "/Length -1",
                    "/Kids[2 0 R 2 0 R]",
                    "/Filter[/FlateDecode/FlateDecode/ASCIIHexDecode/LZWDecode]",
                    "/Subtype/Form/Resources<</XObject<</X 6 0 R>>>>",
                    "/Encrypt<</Filter/Standard/V 5/R 6>>",
                    "/Encoding<</Differences[0 /a /b 99999999999 /c]>>/ToUnicode 6 0 R",
                    "stream\n",
                    "endstream",
                    "endobj",
                    "/X Do ",
                    "1e38 0 0 -1e38 0 0 cm ",
                    "BT ",
                    " Tj ",
                    "xref\n0 99999999\n")
            .stream()
            .map(piece -> piece.getBytes(UTF_8))
            .toList();

    private static final List<byte[]> BROKEN = List.of(
            new byte[] {(byte) 0xED, (byte) 0xA0, (byte) 0x80}, // half a surrogate pair
            new byte[] {(byte) 0xC0, (byte) 0xAF},
            new byte[] {(byte) 0xF8},
            new byte[] {(byte) 0xFF, (byte) 0xFE},
            new byte[] {0x1B, '$', 'B'});

    private final List<byte[]> originals;

    Mutations(List<byte[]> originals) {
        this.originals = List.copyOf(originals);
    }

    /** The input of this number. */
    byte[] input(long number) {
        Random random = new Random(number);
        if (random.nextBoolean()) {
            return damaged(original(random), 1 + random.nextInt(MOST), random);
        }
        byte[] packed = packed(random);
        return random.nextInt(4) == 0 ? Containers.GZIP.of(List.of(packed), bytes -> bytes, random) : packed;
    }

    /** A container of one to three inputs, each damaged or not; now and then one within another. */
    private byte[] packed(Random random) {
        Containers kind = KINDS.get(random.nextInt(KINDS.size()));
        List<byte[]> parts = new ArrayList<>();
        for (int i = 0; i < 1 + random.nextInt(3); i++) {
            parts.add(
                    random.nextInt(8) == 0
                            ? packed(random)
                            : damaged(original(random), Math.max(0, random.nextInt(MOST) - MOST / 2), random));
        }
        byte[] whole = kind.of(parts, bytes -> damaged(bytes, 1 + random.nextInt(3), random), random);
        return damaged(whole, Math.max(0, random.nextInt(MOST) - MOST / 2), random);
    }

    private byte[] damaged(byte[] whole, int changes, Random random) {
        byte[] input = whole;
        for (int i = 0; i < changes; i++) {
            input = changed(input, random);
            if (input.length > LONGEST) {
                input = Arrays.copyOf(input, LONGEST);
            }
        }
        return input;
    }

    private byte[] original(Random random) {
        return originals.get(random.nextInt(originals.size())).clone();
    }

    private byte[] changed(byte[] input, Random random) {
        int at = random.nextInt(input.length + 1);
        int length = random.nextInt(1 + Math.min(input.length - at, 1 << random.nextInt(14)));
        return switch (random.nextInt(9)) {
            case 0 -> flipped(input, random);
            case 1 -> joined(part(input, 0, at), part(input, at + length, input.length)); // lost
            case 2 -> joined(part(input, 0, at + length), part(input, at, input.length)); // doubled
            case 3 ->
                joined(
                        part(input, 0, at),
                        repeated(part(input, at, at + length), random),
                        part(input, at, input.length));
            case 4, 5 ->
                joined(part(input, 0, at), PIECES.get(random.nextInt(PIECES.size())), part(input, at, input.length));
            case 6 ->
                joined(part(input, 0, at), BROKEN.get(random.nextInt(BROKEN.size())), part(input, at, input.length));
            case 7 -> {
                byte[] other = original(random);
                int from = random.nextInt(other.length + 1);
                yield joined(part(input, 0, at), part(other, from, other.length), part(input, at, input.length));
            }
            default ->
                joined(
                        part(input, 0, at),
                        repeated(PIECES.get(random.nextInt(PIECES.size())), random),
                        part(input, at, input.length));
        };
    }

    private static byte[] flipped(byte[] input, Random random) {
        for (int i = 0; i < 1 + random.nextInt(16) && input.length > 0; i++) {
            input[random.nextInt(input.length)] = (byte) random.nextInt(256);
        }
        return input;
    }

    private static byte[] repeated(byte[] piece, Random random) {
        int times = 1 << random.nextInt(12);
        byte[] many = new byte[Math.min(LONGEST, piece.length * times)];
        for (int i = 0; i < many.length; i++) {
            many[i] = piece[i % piece.length];
        }
        return many;
    }

    private static byte[] part(byte[] input, int from, int to) {
        return Arrays.copyOfRange(
                input,
                Math.min(from, input.length),
                Math.max(Math.min(from, input.length), Math.min(to, input.length)));
    }

    private static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            whole.writeBytes(part);
        }
        return whole.toByteArray();
    }
}
