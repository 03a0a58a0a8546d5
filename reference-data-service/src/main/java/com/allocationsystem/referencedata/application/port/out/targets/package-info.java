/** Where the targets of accounts come from. */
package com.allocationsystem.referencedata.application.port.out.targets;
