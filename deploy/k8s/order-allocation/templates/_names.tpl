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
http://{{ include "oas.fullname" .root }}-{{ .module }}:{{ .port }}
{{- end -}}
