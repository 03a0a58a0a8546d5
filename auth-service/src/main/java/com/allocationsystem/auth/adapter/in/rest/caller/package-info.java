/** Looks the signed-in caller up, so that ended sessions and changed permissions count at once. */
package com.allocationsystem.auth.adapter.in.rest.caller;
