{{/* Prefix of every object's name: the release and the chart, without saying one thing twice. */}}
{{- define "oas.fullname" -}}
{{- if .Values.fullnameOverride -}}
{{- .Values.fullnameOverride | trunc 40 | trimSuffix "-" -}}
{{- else -}}
{{- $name := default .Chart.Name .Values.nameOverride -}}
{{- if contains $name .Release.Name -}}
{{- .Release.Name | trunc 40 | trimSuffix "-" -}}
{{- else -}}
{{- printf "%s-%s" .Release.Name $name | trunc 40 | trimSuffix "-" -}}
{{- end -}}
{{- end -}}
{{- end -}}

{{/* Labels by which every object of this release is found. */}}
{{- define "oas.releaseLabels" -}}
app.kubernetes.io/name: {{ default .Chart.Name .Values.nameOverride }}
app.kubernetes.io/instance: {{ .Release.Name }}
{{- end -}}

{{/* Labels of any object. Takes (dict "root" $ "module" "auth-service"). */}}
{{- define "oas.labels" -}}
{{ include "oas.releaseLabels" .root }}
app.kubernetes.io/component: {{ .module }}
app.kubernetes.io/version: {{ .root.Chart.AppVersion | quote }}
app.kubernetes.io/managed-by: {{ .root.Release.Service }}
app.kubernetes.io/part-of: order-allocation-system
helm.sh/chart: {{ printf "%s-%s" .root.Chart.Name .root.Chart.Version }}
{{- end -}}

{{/* Labels that never change and pick the pods of one component. */}}
{{- define "oas.selector" -}}
{{ include "oas.releaseLabels" .root }}
app.kubernetes.io/component: {{ .module }}
{{- end -}}

{{/* Address of one component inside the cluster. */}}
{{- define "oas.url" -}}
{{ ternary "https" "http" (and .root.Values.tls.enabled (ne .module "aladdin-simulator")) }}://{{ include "oas.fullname" .root }}-{{ .module }}:{{ .port }}
{{- end -}}

{{/* The name that resolves to the addresses of the gateway's pods, and to no other. */}}
{{- define "oas.gatewayPods" -}}
{{- printf "%s-api-gateway-pods.%s.svc.%s" (include "oas.fullname" .) .Release.Namespace .Values.clusterDomain -}}
{{- end -}}

{{/* Image of one module. Takes (dict "root" $ "module" "auth-service"). */}}
{{- define "oas.image" -}}
{{- printf "%s/%s:%s" (required "image.registry is where your images are; set it" .root.Values.image.registry) .module (default .root.Chart.AppVersion .root.Values.image.tag) -}}
{{- end -}}

{{/* Address of one component's database. Takes (dict "root" $ "values" {...}). */}}
{{- define "oas.jdbcUrl" -}}
{{- $postgresql := .root.Values.postgresql -}}
{{- printf "jdbc:postgresql://%s:%v/%s?sslmode=%s" (required "postgresql.host is the host of your PostgreSQL server; set it" $postgresql.host) $postgresql.port .values.database.name $postgresql.sslMode -}}
{{- if ne $postgresql.sslMode "disable" -}}
&sslfactory=org.postgresql.ssl.DefaultJavaSSLFactory
{{- end -}}
{{- end -}}

{{/* Options of the Java virtual machine, the trust store among them. Takes (dict "root" $ "values" {...}). */}}
{{- define "oas.javaOptions" -}}
{{- .values.javaOptions -}}
{{- if .root.Values.tls.trustStoreSecret }} -Djavax.net.ssl.trustStore=/trust/truststore.p12 -Djavax.net.ssl.trustStoreType=PKCS12 -Djavax.net.ssl.trustStorePassword={{ .root.Values.tls.trustStoreOpening }}
{{- end -}}
{{- end -}}

{{/* Where certificates are mounted. Takes (dict "root" $ "server" true). */}}
{{- define "oas.tlsMounts" -}}
{{- if .server }}
- name: tls
  mountPath: /tls
  readOnly: true
{{- end }}
{{- if .root.Values.tls.trustStoreSecret }}
- name: trust
  mountPath: /trust
  readOnly: true
{{- end }}
{{- end -}}

{{/* The volumes of these mounts. Takes (dict "root" $ "server" true "module" "auth-service"). */}}
{{- define "oas.tlsVolumes" -}}
{{- if .server }}
- name: tls
  secret:
    secretName: {{ .root.Values.tls.secretPrefix }}{{ .module }}
{{- end }}
{{- if .root.Values.tls.trustStoreSecret }}
- name: trust
  secret:
    secretName: {{ .root.Values.tls.trustStoreSecret }}
    items: [{key: truststore.p12, path: truststore.p12}]
{{- end }}
{{- end -}}

{{/* What every pod is held to. */}}
{{- define "oas.podSecurity" -}}
runAsNonRoot: true
runAsUser: 10001
runAsGroup: 10001
fsGroup: 10001
seccompProfile:
  type: RuntimeDefault
{{- end -}}

{{/* What every container is held to. */}}
{{- define "oas.containerSecurity" -}}
allowPrivilegeEscalation: false
readOnlyRootFilesystem: true
capabilities:
  drop: [ALL]
{{- end -}}
