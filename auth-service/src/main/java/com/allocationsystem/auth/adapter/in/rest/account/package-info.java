/** What users see and change of their own account. */
package com.allocationsystem.auth.adapter.in.rest.account;
