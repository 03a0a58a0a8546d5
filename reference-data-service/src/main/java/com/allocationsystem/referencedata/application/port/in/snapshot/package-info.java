/** Use cases behind a preview: the snapshot, and the start-of-day exposures it builds on. */
package com.allocationsystem.referencedata.application.port.in.snapshot;
