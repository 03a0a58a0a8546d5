/** Grants and revokes waivers, and says which warnings they cover. */
package com.allocationsystem.allocation.application.waiver;
