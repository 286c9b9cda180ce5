/**
 * Archives read on many machines with Apache Spark: the same reading and the same extraction as on one, then copies among the reports by joins,
 * and the picture by place. {@link relata.spark.ReadArchive} is where a job begins; {@code docs/scale.md} says what it writes.
 */
@NullMarked
package relata.spark;

import org.jspecify.annotations.NullMarked;
