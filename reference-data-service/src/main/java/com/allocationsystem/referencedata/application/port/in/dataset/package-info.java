/** Use cases of datasets, and why an import may be rejected. */
package com.allocationsystem.referencedata.application.port.in.dataset;
