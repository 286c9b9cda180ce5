package relata.reading;

import relata.text.Span;

/**
 * The day that a report puts at its own head: "BEIRUT, 7 Dec 2016 –", "Sunday 15 Oct 2017".
 *
 * @param stamp the words that are no part of the first sentence
 * @param words the words that name the time
 * @param time the time
 * @param touch whether it is the time of a later touch ("Last updated at …"), which tells less
 */
record Dateline(Span stamp, Span words, StatedTime time, boolean touch) {}
