package relata.reading.dates;

import java.util.Optional;
import relata.text.Span;

/**
 * What a time was taken from.
 *
 * @param element the part of the page, such as {@code meta[article:published_time]}, {@code ld+json NewsArticle.datePublished},
 *     {@code time.entry-date}, {@code address} or {@code text}
 * @param words the words or the value to the letter
 * @param source where they stand in the decoded page, in UTF-16 units; the whole text node or attribute value where entities in it keep
 *     single words from being placed; empty where the address was handed in from outside
 */
public record Evidence(String element, String words, Optional<Span> source) {}
