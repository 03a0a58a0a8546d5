/** Where terms of a bond and NAVs come from beside the catalogue. */
package com.allocationsystem.referencedata.application.port.out.master;
