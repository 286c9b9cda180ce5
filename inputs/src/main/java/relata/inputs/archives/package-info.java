/** Finds the documents in archives (WARC, ZIP, tar, mailboxes), damaged and hostile ones too. Nothing is written anywhere, and no network is known. */
@NullMarked
package relata.inputs.archives;

import org.jspecify.annotations.NullMarked;
