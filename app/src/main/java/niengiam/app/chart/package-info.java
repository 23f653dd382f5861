/** Charts of values over the years, as SVG and as PNG by one drawing. */
@NullMarked
package niengiam.app.chart;

import org.jspecify.annotations.NullMarked;
