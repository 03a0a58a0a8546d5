/** Use cases of positions and cash. */
package com.allocationsystem.referencedata.application.port.in.position;
