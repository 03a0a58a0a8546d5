/** Words of the trade that two or more services use with the same meaning. JDK only, no I/O, no clock. */
package com.allocationsystem.shared;
