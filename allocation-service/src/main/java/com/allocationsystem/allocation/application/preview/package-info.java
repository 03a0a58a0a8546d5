/** Previews: gather the inputs once, split by one method or several, seal and keep. */
package com.allocationsystem.allocation.application.preview;
