/** What every request to Aladdin carries and how every answer is read: headers, access token, JSON and errors. */
package com.allocationsystem.aladdin.wire;
