/** What happens once when the service starts. */
package com.allocationsystem.auth.adapter.in.start;
