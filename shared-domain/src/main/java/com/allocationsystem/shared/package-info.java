/**
 * Words of the trade that two or more services use with the same meaning. JDK only, no I/O, no clock.
 *
 * <p>More than ten files, flat on purpose: every module imports from here, and one flat list shows at a glance which
 * words exist.
 */
package com.allocationsystem.shared;
