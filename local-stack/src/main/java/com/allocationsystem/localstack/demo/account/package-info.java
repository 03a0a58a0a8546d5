/** Made-up client accounts with their mandates, holdings and cash. */
package com.allocationsystem.localstack.demo.account;
