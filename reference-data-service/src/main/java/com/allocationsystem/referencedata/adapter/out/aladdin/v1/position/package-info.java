/** Positions and cash by Aladdin's Positions v1, for a firm that has that version. */
package com.allocationsystem.referencedata.adapter.out.aladdin.v1.position;
