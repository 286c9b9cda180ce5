/** Tables, exports and renderings of claims, pictures and reports. Knows no command and no option. */
@NullMarked
package relata.view;

import org.jspecify.annotations.NullMarked;
